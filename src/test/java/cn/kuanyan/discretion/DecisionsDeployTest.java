package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.platform.FeelUnaryTests;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

class DecisionsDeployTest {

    @Test
    void theEngineTakesEveryTable() {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:decisions")
                .setProcessEngineName("decisions")
                .buildProcessEngine();
        try {
            var deployment = engine.getRepositoryService().createDeployment();
            for (String file : Set.of(
                    "decisions/leniency-ladder",
                    "decisions/penalty-range",
                    "decisions/hearing-entitlement",
                    "decisions/legal-review",
                    "decisions/collective-discussion",
                    "lists/xiping-police",
                    "lists/shanxi-police-2022")) {
                deployment.addClasspathResource("processes/" + file + ".dmn");
            }
            deployment.deploy();
            assertThat(engine.getRepositoryService()
                            .createDecisionDefinitionQuery()
                            .list())
                    .extracting(DecisionDefinition::getKey)
                    .containsExactlyInAnyOrder(
                            "leniencyLadder",
                            "leniencyGrounds",
                            "exemptionBars",
                            "penaltyRange",
                            "statutoryTrigger",
                            "conductVariant",
                            "fineBand",
                            "hearingEntitlement",
                            "legalReviewRequired",
                            "collectiveDiscussionRequired",
                            "xipingPolice",
                            "xipingPoliceFine",
                            "shanxiPolice2022");
            assertThat(engine.getRepositoryService()
                            .createDecisionDefinitionQuery()
                            .list())
                    .allSatisfy(definition ->
                            assertThat(definition.getHistoryTimeToLive()).isEqualTo(3650));
        } finally {
            engine.close();
        }
    }

    @Test
    void thePackagesWireThemselves() throws ClassNotFoundException {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(FeelUnaryTests.class);
            // Only the versions of the lists are in a database.
            context.registerBean(Clock.class, Clock::systemUTC);
            Stream.of(JdbcOperations.class, PlatformTransactionManager.class)
                    .forEach(database -> register(context, database));
            for (String repository : List.of(
                    "ListVersionRepository", "change.ListChangeRepository", "change.ListChangeEntryRepository")) {
                register(context, Class.forName(LeniencyLists.class.getPackageName() + "." + repository));
            }
            context.scan(
                    Catalogue.class.getPackageName(),
                    LeniencyLists.class.getPackageName(),
                    AssessLeniency.class.getPackageName());
            context.refresh();
            assertThat(context.getBean(AssessLeniency.class)).isNotNull();
            assertThat(context.getBean(FactSheet.class)).isNotNull();
        }
    }

    private static <T> void register(AnnotationConfigApplicationContext context, Class<T> type) {
        context.registerBean(type, () -> Mockito.mock(type));
    }
}
