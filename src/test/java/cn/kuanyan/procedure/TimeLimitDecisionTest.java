package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of {@code time-limits.dmn} against numbers that were typed from the statutes. */
class TimeLimitDecisionTest {

    private static final String TABLE = "/processes/decisions/time-limits.dmn";
    private static final int RULES = 69;

    private final List<String> hits = new ArrayList<>();
    private final DmnEngine engine = engine();
    private final DmnDecision decision = engine.parseDecision("timeLimits", open(TABLE));

    @TestFactory
    Stream<DynamicTest> theTableSaysWhatTheLawSays() {
        return expected().stream().flatMap(row -> words(row.get("regimes")).flatMap(regime -> words(row.get("days"))
                .map(day -> DynamicTest.dynamicTest(
                        row.get("code") + " " + regime + " " + day, () -> assertRule(row, regime, day)))));
    }

    private void assertRule(CSVRecord row, String regime, String day) {
        hits.clear();
        DmnDecisionTableResult result = evaluate(row.get("code"), regime, day);

        assertThat(hits).containsExactly("rule_" + row.get("rule"));
        assertThat(result.getSingleResult())
                .containsEntry("value", Integer.valueOf(row.get("value")))
                .containsEntry("unit", row.get("unit"))
                .containsEntry("rollForward", Boolean.valueOf(row.get("roll")))
                .containsEntry("verified", Boolean.valueOf(row.get("verified")))
                .containsEntry("basis", row.get("basis"))
                .containsEntry("lastChecked", "2026-11-23")
                .hasEntrySatisfying("label", label -> assertThat((String) label).isNotBlank())
                .hasEntrySatisfying(
                        "trigger", trigger -> assertThat((String) trigger).isNotBlank())
                .hasEntrySatisfying(
                        "verificationNote", note -> assertThat((String) note).matches("(?s)(V2|V1|S|M)[：（].*"));
    }

    @Test
    void noRuleEntersTheTableUntested() {
        Set<String> inTable = new HashSet<>();
        model().getModelElementsByType(Rule.class).forEach(rule -> inTable.add(rule.getId()));
        Set<String> tested = new HashSet<>();
        expected().forEach(row -> tested.add("rule_" + row.get("rule")));

        assertThat(inTable).hasSize(RULES).isEqualTo(tested);
    }

    @Test
    void everyPairThatIsNotListedHasNoRule() {
        Set<String> listed = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (CSVRecord row : expected()) {
            codes.add(row.get("code"));
            words(row.get("regimes")).forEach(regime -> listed.add(row.get("code") + " " + regime));
        }
        List<String> answered = new ArrayList<>();
        for (String code : codes) {
            for (String regime : List.of("GENERAL", "CAC", "POLICE", "PUBLIC_ORDER")) {
                if (!evaluate(code, regime, "2026-03-02").isEmpty()) {
                    answered.add(code + " " + regime);
                }
            }
        }
        assertThat(answered).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void theLimitsOfTheProcedureHaveARuleInEveryRegime() {
        List<String> asked = List.of(
                "limitation",
                "longLimitation",
                "caseHandling",
                "statement",
                "hearingRequest",
                "hearingNotice",
                "service",
                "payment",
                "reconsideration",
                "litigation",
                "publication",
                "publicationWithdrawal",
                "preservation");
        for (String code : asked) {
            for (String regime : List.of("GENERAL", "CAC", "POLICE", "PUBLIC_ORDER")) {
                for (String day : List.of("2021-07-14", "2021-07-15", "2025-12-31", "2026-01-01", "2030-06-30")) {
                    assertThat(evaluate(code, regime, day))
                            .as("%s %s %s", code, regime, day)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void anUnknownOrMissingQuestionFindsNothing() {
        assertThat(evaluate("noSuchLimit", "CAC", "2026-03-02")).isEmpty();
        assertThat(evaluate("payment", "CUSTOMS", "2026-03-02")).isEmpty();
        assertThat(evaluate(null, "CAC", "2026-03-02")).isEmpty();
        assertThat(evaluate("payment", null, "2026-03-02")).isEmpty();
        assertThat(evaluate("payment", "PUBLIC_ORDER", null)).isEmpty();
        assertThat(evaluate("payment", "PUBLIC_ORDER", "2026-02-30")).isEmpty();
    }

    @Test
    void everyRuleNamesItsLawAndEveryElementHasAMeaningfulId() {
        DmnModelInstance model = model();
        assertThat(model.getModelElementsByType(Rule.class))
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .as(rule.getId())
                        .containsPattern("第.+条|号"));
        assertThat(model.getModelElementsByType(DmnElement.class))
                .extracting(DmnElement::getId)
                .allMatch(id -> id != null && id.matches("[a-z][A-Za-z]*(_[A-Za-z0-9]+)*"));
    }

    @Test
    void theDecisionKeepsItsHistoryForTenYearsAndOpensInTheModeler() {
        Decision timeLimits = model().getModelElementById("timeLimits");
        assertThat(timeLimits.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(model().getDocument().getElementsByNameNs("https://www.omg.org/spec/DMN/20191111/DMNDI/", "DMNDI"))
                .hasSize(1);
    }

    private DmnDecisionTableResult evaluate(String code, String regime, String day) {
        VariableMap question =
                Variables.putValue("code", code).putValue("regime", regime).putValue("on", day);
        return engine.evaluateDecisionTable(decision, question);
    }

    private DmnEngine engine() {
        DmnDecisionTableEvaluationListener remember = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(hits::add);
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(remember);
        return configuration.buildEngine();
    }

    private static List<CSVRecord> expected() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var text = new InputStreamReader(open("time-limits.csv"), StandardCharsets.UTF_8)) {
            return format.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnModelInstance model() {
        return Dmn.readModelFromStream(open(TABLE));
    }

    private static InputStream open(String resource) {
        return TimeLimitDecisionTest.class.getResourceAsStream(resource);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" "));
    }
}
