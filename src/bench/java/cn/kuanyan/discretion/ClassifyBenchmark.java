package cn.kuanyan.discretion;

import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.RowVerdict;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One classification: which rows of an item apply to the facts of a case. Ours also says, of every row and cell, why. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClassifyBenchmark {

    /** The questions, asked in turn. */
    @State(Scope.Thread)
    public static class Asked {
        private int at;

        Map<String, Object> next(BenchTable table) {
            at = (at + 1) % table.questions.size();
            return table.questions.get(at);
        }
    }

    @State(Scope.Benchmark)
    public static class Stock {
        @Param({})
        public String table;

        private BenchTable asked;
        private DmnEngine engine;
        private DmnDecision decision;

        @Setup
        public void read() {
            asked = BenchTable.named(table);
            engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
            decision = engine.parseDecision(asked.decision, asked.stream());
        }

        DmnDecisionTableResult ask(Map<String, Object> facts) {
            return engine.evaluateDecisionTable(decision, facts);
        }
    }

    @State(Scope.Benchmark)
    public static class Ours {
        @Param({})
        public String table;

        BenchTable asked;
        private LeniencyList list;

        @Setup
        public void read() {
            asked = BenchTable.named(table);
            list = new LeniencyList(Assessment.SOURCES.find("xiping-police").orElseThrow(), asked.table, List.of());
            asked.questions.forEach(this::record);
        }

        /** Confirmed conditions are on file under their own ids, not under the name of the column. */
        private void record(Map<String, Object> question) {
            String item = '"' + (String) question.get("item") + '"';
            Map<String, Object> confirmed = new HashMap<>();
            for (DecisionTable.Rule rule : asked.table.rules()) {
                if (rule.cell("item").text().contains(item)) {
                    rule.cells()
                            .forEach(cell -> confirmed.put(
                                    LeniencyList.conditionId(rule.text("row"), cell),
                                    question.get(cell.column().expression())));
                }
            }
            question.putAll(confirmed);
        }

        List<RowVerdict> ask(Map<String, Object> facts) {
            return list.judge((String) facts.get("item"), facts::get, Assessment.JUDGE);
        }
    }

    @State(Scope.Benchmark)
    public static class Drools {
        @Param({})
        public String table;

        private BenchTable asked;
        private DMNRuntime runtime;
        private DMNModel model;

        @Setup
        public void read() {
            asked = BenchTable.named(table);
            runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(
                            List.of(ResourceFactory.newByteArrayResource(asked.dmn.getBytes(StandardCharsets.UTF_8))))
                    .getOrElseThrow(IllegalStateException::new);
            model = runtime.getModels().get(0);
            if (model.hasErrors()) {
                throw new IllegalStateException(model.getMessages().toString());
            }
        }

        DMNResult ask(Map<String, Object> facts) {
            DMNContext context = runtime.newContext();
            facts.forEach(context::set);
            return runtime.evaluateAll(model, context);
        }
    }

    @Benchmark
    public Object stock(Stock engine, Asked asked) {
        return engine.ask(asked.next(engine.asked));
    }

    @Benchmark
    public Object ours(Ours engine, Asked asked) {
        return engine.ask(asked.next(engine.asked));
    }

    @Benchmark
    public Object drools(Drools engine, Asked asked) {
        return engine.ask(asked.next(engine.asked));
    }
}
