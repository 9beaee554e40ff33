package cn.kuanyan.discretion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda's DMN engine as it comes. */
record StockEngine(DmnEngine engine, DmnDecision decision) {

    private static final Map<String, StockEngine> READ = new ConcurrentHashMap<>();

    static StockEngine of(BenchTable table) {
        return READ.computeIfAbsent(table.name, any -> {
            DmnEngine engine =
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
            return new StockEngine(engine, engine.parseDecision(table.decision, table.stream()));
        });
    }

    DmnDecisionTableResult ask(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, facts);
    }
}
