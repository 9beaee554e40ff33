package cn.kuanyan.procedure;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.springframework.stereotype.Component;

/**
 * Hooks the library's measurement into the one engine that all tests share; the library's own extension would build an
 * engine of its own. Each class that covers a model is a suite with a report below {@code target/process-test-coverage}.
 */
@Component
class CoverageRecorder extends AbstractProcessEnginePlugin {

    private static final String REPORTS = "target/process-test-coverage";
    private static final String OTHER = "other";

    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());
    private ProcessEngine engine;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        begin(OTHER);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine built) {
        engine = built;
        new ProcessEngineAdapter(built, collector).initializeListeners();
    }

    void begin(String suite) {
        if (!collector.getSuites().containsKey(suite)) {
            collector.createSuite(new Suite(suite, suite));
        }
        collector.activateSuite(suite);
        beginTest(suite, suite);
    }

    void beginTest(String id, String name) {
        Suite suite = collector.getActiveSuite();
        if (suite.getRun(id) == null) {
            collector.createRun(new Run(id, name), suite.getId());
        }
        collector.activateRun(id);
    }

    /** Ends the running suite with a report. */
    ModelCoverage finish(String process) {
        Suite suite = collector.getActiveSuite();
        CoverageReportUtil.createReport(collector, REPORTS);
        begin(OTHER);
        return ModelCoverage.of(process, model(process), suite.getEvents(process));
    }

    private BpmnModelInstance model(String process) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return engine.getRepositoryService().getBpmnModelInstance(definition);
    }
}
