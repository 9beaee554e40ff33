package cn.kuanyan.discretion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools DMN as it comes. */
record DroolsEngine(DMNRuntime runtime, DMNModel model) {

    private static final Map<String, DroolsEngine> READ = new ConcurrentHashMap<>();

    static DroolsEngine of(BenchTable table) {
        return READ.computeIfAbsent(table.name, any -> read(table));
    }

    private static DroolsEngine read(BenchTable table) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(table.forDrools.getBytes(StandardCharsets.UTF_8))))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return new DroolsEngine(runtime, model);
    }

    DMNResult ask(Map<String, Object> facts) {
        DMNContext context = runtime.newContext();
        facts.forEach(context::set);
        return runtime.evaluateAll(model, context);
    }
}
