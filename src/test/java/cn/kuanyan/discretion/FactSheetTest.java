package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    private static final LocalDate CONDUCT = LocalDate.of(2026, 2, 1);
    private static final LocalDate DECISION = LocalDate.of(2026, 3, 2);

    private final FactSheet sheet = Assessment.SHEET;

    @Test
    void asksACompanyExactlyWhatItemAndLadderTest() {
        assertThat(keys("xiping-police/item/1", PartyKind.ORGANISATION))
                .containsExactly(
                        "gravity",
                        "harm",
                        "adverseSocialImpact",
                        "firstViolation",
                        "correction",
                        "refusedToCorrect",
                        "harmRemedied",
                        "noSubjectiveFaultProven",
                        "coerced",
                        "confessedUnknown",
                        "merit",
                        "penalisedTwiceWithinOneYear",
                        "instigated",
                        "retaliated",
                        "emergencyMeasuresViolated");
    }

    @Test
    void asksAPersonForAgeAndCapacityToo() {
        assertThat(keys("tianshui-cac/72", PartyKind.INDIVIDUAL)).contains("age", "capacity");
        assertThat(keys("tianshui-cac/72", PartyKind.ORGANISATION)).doesNotContain("age", "capacity");
    }

    @Test
    void asksForTheBaseTheVariantAndTheBarsWhereTheyMatter() {
        assertThat(keys("tianshui-cac/74", PartyKind.ORGANISATION)).contains("illegalGain");
        assertThat(keys("tianshui-cac/75", PartyKind.ORGANISATION)).contains("purchaseAmount");
        assertThat(keys("tianshui-cac/70", PartyKind.ORGANISATION)).contains("criticalInfrastructure");
        assertThat(keys("sanming-cac/20", PartyKind.ORGANISATION))
                .contains("unreviewedProcurement", "dataAbroad", "purchaseAmount")
                .doesNotContain("criticalInfrastructure", "passengerDataMisused");
        assertThat(keys("sanming-cac/18", PartyKind.ORGANISATION)).contains("passengerDataMisused");
        assertThat(keys("xiping-police/item/6", PartyKind.ORGANISATION)).contains("precursorClass", "cooperated");
        assertThat(keys("shanxi-police-2022/item/1", PartyKind.ORGANISATION))
                .contains("safetyBottomLine", "sameViolationsWithinOneYear", "exemptedWithinTwoYears");
        assertThat(keys("tianshui-cac/72", PartyKind.ORGANISATION))
                .doesNotContain("safetyBottomLine", "illegalGain", "precursorClass", "criticalInfrastructure");
    }

    @Test
    void everyQuestionHasALabelAndEnumerationsHaveValues() {
        assertThat(sheet.questionsFor("tianshui-cac/72", PartyKind.PERSON_IN_CHARGE, applied("tianshui-cac/72")))
                .allSatisfy(question -> assertThat(question.label()).isNotBlank());
        assertThat(sheet.questionsFor("tianshui-cac/72", PartyKind.ORGANISATION, applied("tianshui-cac/72"))
                        .get(0)
                        .values())
                .extracting(value -> value.label())
                .containsExactly("轻微", "一般", "情节严重");
    }

    @Test
    void readsASubmittedSheetAndLeavesUnknownOut() {
        var answers = sheet.read(
                "xiping-police/item/6",
                PartyKind.ORGANISATION,
                Map.of(
                        "firstViolation", "true",
                        "harm", "NONE",
                        "adverseSocialImpact", "unknown",
                        "precursorClass", "3",
                        "cooperated", "",
                        "evidenceNote", "卷宗第三页"),
                applied("xiping-police/item/6"));
        assertThat(answers.facts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("firstViolation", true, "harm", "NONE", "precursorClass", 3));
        assertThat(answers.confirmedConditions()).isEmpty();
    }

    @Test
    void refusesAnAnswerOutsideTheVocabulary() {
        assertThatThrownBy(() -> sheet.read(
                        "xiping-police/item/6",
                        PartyKind.ORGANISATION,
                        Map.of("precursorClass", "4"),
                        applied("xiping-police/item/6")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("第三类");
        assertThatThrownBy(() -> sheet.read(
                        "tianshui-cac/72", PartyKind.ORGANISATION, Map.of("merit", "大概"), applied("tianshui-cac/72")))
                .isInstanceOf(Rejection.class);
    }

    private List<String> keys(String item, PartyKind party) {
        return sheet.questionsFor(item, party, applied(item)).stream()
                .map(FactQuestion::key)
                .toList();
    }

    private static AppliedLists applied(String item) {
        return Assessment.LISTS.applied(Assessment.CATALOGUE.item(item).agency(), CONDUCT, DECISION);
    }
}
