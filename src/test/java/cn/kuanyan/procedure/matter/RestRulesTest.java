package cn.kuanyan.procedure.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.matter.RestRule.Effect;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of {@code limit-rests.dmn}, typed from the statutes. */
class RestRulesTest {

    private static ProcessEngine engine;
    private static RestRules rules;

    @BeforeAll
    static void startEngine() {
        engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:limit-rests")
                .setProcessEngineName("limit-rests")
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/decisions/limit-rests.dmn")
                .deploy();
        rules = new RestRules(engine.getDecisionService(), new CurrentUser(engine.getIdentityService()));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "caseHandling, PUBLIC_ORDER, APPRAISAL, 2026-01-01, REST, true, 第一百一十八条第二款",
        "caseHandling, PUBLIC_ORDER, HEARING, 2026-03-02, REST, true, 第一百一十八条第二款",
        "caseHandling, PUBLIC_ORDER, OTHER, 2026-03-02, RUN, true, 第一百一十八条第二款",
        "caseHandling, PUBLIC_ORDER, ANNOUNCEMENT, 2026-03-02, RUN, true, 第一百一十八条第二款",
        "caseHandling, PUBLIC_ORDER, APPRAISAL, 2025-12-31, REST, false, 第一百六十五条第二款",
        "caseHandling, PUBLIC_ORDER, HEARING, 2025-12-31, RUN, false, 第一百六十五条第二款",
        "caseHandling, POLICE, APPRAISAL, 2026-03-02, REST, false, 第一百六十五条第二款",
        "caseHandling, POLICE, HEARING, 2026-03-02, BY_PROVISION, true, 第六十条",
        "caseHandling, GENERAL, APPRAISAL, 2026-03-02, BY_PROVISION, true, 第六十条",
        "caseHandling, GENERAL, HEARING, 2026-03-02, BY_PROVISION, true, 第六十条",
        "caseHandling, PUBLIC_ORDER, CRIMINAL_TRANSFER, 2026-03-02, RUN, true, 第一百一十八条第二款",
        "caseHandling, GENERAL, CRIMINAL_TRANSFER, 2026-03-02, BY_PROVISION, true, 第六十条",
        "caseHandling, CAC, CRIMINAL_TRANSFER, 2026-03-02, BY_PROVISION, false, 第六十条",
        "caseHandling, CAC, ANNOUNCEMENT, 2026-03-02, BY_PROVISION, false, 第六十条",
        "seizure, GENERAL, APPRAISAL, 2026-03-02, REST, true, 第二十五条第三款",
        "seizure, PUBLIC_ORDER, APPRAISAL, 2026-03-02, REST, true, 第二十五条第三款"
    })
    void theTableSaysWhatTheLawSays(
            String code, String regime, String ground, LocalDate on, Effect effect, boolean verified, String article) {
        assertThat(rules.find(code, regime, ground, on)).hasValueSatisfying(rule -> {
            assertThat(rule.effect()).isEqualTo(effect);
            assertThat(rule.verified()).isEqualTo(verified);
            assertThat(rule.basis()).contains(article);
            assertThat(rule.note()).matches("(?s)(V2|V1|S|M)[：（].*");
            assertThat(rule.inWords().contains("未核实")).isEqualTo(!verified);
            assertThat(rule.inWords()).doesNotContainPattern("[A-Z]");
        });
    }

    @Test
    void whatTheTableDoesNotNameRunsOn() {
        LocalDate on = LocalDate.of(2026, 3, 2);
        assertThat(rules.find("seizure", "GENERAL", "OTHER", on)).isEqualTo(Optional.empty());
    }
}
