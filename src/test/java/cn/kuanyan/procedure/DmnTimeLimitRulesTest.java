package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.kuanyan.deadline.NoTimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeUnit;
import cn.kuanyan.platform.CurrentUser;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The adapter against a real engine in memory, with the full history that production keeps. */
class DmnTimeLimitRulesTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    private static ProcessEngine engine;
    private static DmnTimeLimitRules rules;

    @BeforeAll
    static void startEngine() {
        engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:time-limits")
                .setProcessEngineName("time-limits")
                .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/decisions/time-limits.dmn")
                .deploy();
        rules = new DmnTimeLimitRules(engine.getDecisionService(), new CurrentUser(engine.getIdentityService()));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void everyOutputOfTheTableReachesTheRule() {
        assertThat(rules.find("payment", "CAC", ON))
                .isEqualTo(new TimeLimitRule(
                        "payment",
                        "缴纳罚款期限",
                        "CAC",
                        15,
                        TimeUnit.CALENDAR_DAY,
                        true,
                        "《中华人民共和国行政处罚法》第六十七条第三款",
                        true,
                        "V2：条文经两份文本核对一致；十五日按自然日，届满日遇休息日顺延系类推民事诉讼法第八十五条"));
    }

    @Test
    void theDayDecidesWhichLawApplies() {
        assertThat(rules.find("limitation", "PUBLIC_ORDER", LocalDate.of(2025, 12, 31))
                        .basis())
                .isEqualTo("《公安机关办理行政案件程序规定》第一百五十四条第一款");
        assertThat(rules.find("limitation", "PUBLIC_ORDER", LocalDate.of(2026, 1, 1))
                        .basis())
                .isEqualTo("《中华人民共和国治安管理处罚法》第二十五条第一款");
    }

    @Test
    void whatTheTableDoesNotKnowIsAnErrorThatNamesCodeRegimeAndDay() {
        assertThatThrownBy(() -> rules.find("noSuchLimit", "CAC", ON))
                .isInstanceOf(NoTimeLimitRule.class)
                .hasMessageContainingAll("noSuchLimit", "CAC", "2026-03-02");
        assertThatThrownBy(() -> rules.find("payment", "CUSTOMS", ON))
                .isInstanceOf(NoTimeLimitRule.class)
                .hasMessageContaining("CUSTOMS");
        assertThatThrownBy(() -> rules.find(null, "CAC", ON)).isInstanceOf(NoTimeLimitRule.class);
        assertThatThrownBy(() -> rules.find("payment", null, ON)).isInstanceOf(NoTimeLimitRule.class);
    }

    @Test
    void aLimitThatOnlySomeRegimesHaveCanBeAskedForWithoutAnError() {
        assertThat(rules.findIfAny("filingApproval", "CAC", ON)).isPresent();
        assertThat(rules.findIfAny("filingApproval", "POLICE", ON)).isEmpty();
    }

    @Test
    void theHistoryOfADecisionKeepsWhatWasAskedAndWhichRuleAnsweredAsPlainText() {
        rules.find("demand", "GENERAL", ON);

        HistoricDecisionInstance kept = engine
                .getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey("timeLimits")
                .includeInputs()
                .includeOutputs()
                .orderByEvaluationTime()
                .desc()
                .list()
                .stream()
                .filter(each -> each.getOutputs().stream().anyMatch(output -> "rule_demand".equals(output.getRuleId())))
                .findFirst()
                .orElseThrow();
        assertThat(kept.getInputs())
                .extracting(HistoricDecisionInputInstance::getTypeName, HistoricDecisionInputInstance::getValue)
                .containsExactlyInAnyOrder(
                        tuple("string", "demand"), tuple("string", "GENERAL"), tuple("string", "2026-03-02"));
    }
}
