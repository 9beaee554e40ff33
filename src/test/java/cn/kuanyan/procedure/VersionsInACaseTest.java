package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.discretion.AssessLeniency;
import cn.kuanyan.discretion.FactQuestion;
import cn.kuanyan.discretion.FactSheet;
import cn.kuanyan.discretion.LeniencyPreview;
import cn.kuanyan.discretion.LeniencyPreview.LawChoice.Applied;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.PreviewRequest;
import cn.kuanyan.lists.EditedList;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a publication means for conduct, cases and questions before and after it. */
class VersionsInACaseTest extends ModelTest {

    private static final String LIST = "xiping-police";
    private static final String ITEM = "xiping-police/item/1";
    private static final String ROW = "xiping-police/lighter/3";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static final EditedList WITH_A_NEW_QUESTION = EditedList.shipped(LIST)
            .column("xipingPolice", "confirmed1", "须确认的条件1", "xiping_lighter_3", "true", "4 已经取得用户谅解");

    private static final Map<String, Object> MEETS_THE_OLD_ROW =
            Map.of("firstViolation", false, "harm", "NONE", "adverseSocialImpact", false, "correction", "LATE");

    @Autowired
    private ListOffice office;

    @Autowired
    private FactSheet sheet;

    @Autowired
    private AssessLeniency assess;

    @Autowired
    private LeniencyLists lists;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseRecords records;

    @AfterEach
    void theListsAreAsTheyWere() {
        office.forgetsEverything();
    }

    @Test
    void theFactSheetAsksTheNewQuestionFromItsDayOn() {
        office.publishes("xp", LIST, WITH_A_NEW_QUESTION.bytes(), DAY.toString());

        assertThat(labels()).doesNotContain("已经取得用户谅解");
        itIs(DAY);
        assertThat(labels()).contains("已经取得用户谅解");
    }

    @Test
    void conductBeforeAndADecisionAfterThePublicationAreJudgedByBothVersionsAndTheLighterCounts() {
        office.publishes("xp", LIST, WITH_A_NEW_QUESTION.bytes(), DAY.toString());

        LeniencyPreview across = preview(DAY.minusDays(1), DAY);

        assertThat(across.outcome()).isEqualTo(Outcome.LIGHTER);
        assertThat(across.rows())
                .filteredOn(row -> row.row().equals(ROW))
                .extracting(LeniencyPreview.RowResult::version, LeniencyPreview.RowResult::verdict)
                .containsExactly(Tuple.tuple(1, Verdict.MET), Tuple.tuple(2, Verdict.UNKNOWN));
        assertThat(across.lists()).singleElement().satisfies(choice -> {
            assertThat(choice.versionAtConduct()).isEqualTo(1);
            assertThat(choice.versionAtDecision()).isEqualTo(2);
            assertThat(choice.applied()).isEqualTo(Applied.CONDUCT);
            assertThat(choice.reason()).contains("适用较轻的第1版", "第三十七条");
        });
    }

    @Test
    void conductOnTheDayOfTheNewVersionIsJudgedByItAlone() {
        office.publishes("xp", LIST, WITH_A_NEW_QUESTION.bytes(), DAY.toString());

        assertThat(preview(DAY, DAY).rows())
                .filteredOn(row -> row.row().equals(ROW))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.version()).isEqualTo(2);
                    assertThat(row.verdict()).isEqualTo(Verdict.UNKNOWN);
                });
        assertThat(preview(DAY.minusDays(1), DAY.minusDays(1)).rows())
                .allSatisfy(row -> assertThat(row.version()).isEqualTo(1));
    }

    @Test
    void aRowThatSaysTheSameInBothVersionsIsShownOnce() {
        office.publishes(
                "xp",
                LIST,
                EditedList.shipped(LIST)
                        .condition("xiping_exempt_2_cooperated", "true", "4 积极配合调查")
                        .bytes(),
                DAY.toString());

        assertThat(preview(DAY.minusDays(1), DAY).rows())
                .filteredOn(row -> row.row().equals(ROW))
                .singleElement()
                .satisfies(row -> assertThat(row.version()).isEqualTo(2));
    }

    @Test
    void aConditionInNewWordsIsAnotherConditionForTheOfficer() {
        office.publishes("xp", LIST, WITH_A_NEW_QUESTION.bytes(), DAY.toString());
        office.publishes(
                "xp",
                LIST,
                EditedList.of(lists.dmn(LIST, 2))
                        .condition("xiping_lighter_3_confirmed1", "true", "4 已经取得全部用户书面谅解")
                        .bytes(),
                DAY.plusMonths(1).toString());

        assertThat(conditions(DAY, DAY)).containsExactly(ROW + "#4");
        assertThat(conditions(DAY, DAY.plusMonths(1))).containsExactlyInAnyOrder(ROW + "#4", ROW + "#4@3");
        assertThat(conditions(DAY.plusMonths(1), DAY.plusMonths(1))).containsExactly(ROW + "#4@3");
    }

    @Test
    void aRunningCaseKeepsItsVersionsUntilItsFactsAreStatedAnew() {
        String instance = investigated();
        walk.does("xpofficer1", instance, "userTask_stateFacts", facts());
        assertThat(kept(instance)).containsExactly("1/1");

        byte[] milder = EditedList.shipped(LIST)
                .condition("xiping_lighter_3_harm", "\"NONE\",\"MINOR\"", "2 未导致较重危害后果")
                .bytes();
        office.publishes("xp", LIST, milder, today().toString());
        assertThat(lists.get(LIST).source().number()).isEqualTo(2);

        assertThat(assessedAs(instance)).isEqualTo("STANDARD");
        walk.does("xpreviewer", instance, "userTask_reviewDiscretion", Papers.returned("returnToFacts"));
        walk.does("xpofficer1", instance, "userTask_stateFacts", facts());
        assertThat(kept(instance)).containsExactly("1/2");
        assertThat(assessedAs(instance)).isEqualTo("LIGHTER");
    }

    /** What the proposal, which departs from it, was compared with. */
    private String assessedAs(String instance) {
        walk.does("xpofficer1", instance, "userTask_proposePenalty", Papers.exemptionProposed());
        return latest(instance, "propose-penalty").data().need("assessedOutcome");
    }

    private String investigated() {
        String instance = walk.registers("xpofficer1", Papers.registration(ITEM, START, Papers.company()));
        walk.does("xpofficer1", instance, "userTask_verifyClue", Papers.proposalToFile("xpofficer1", "xpofficer2"));
        walk.does("xphead", instance, "userTask_approveFiling", Papers.approved());
        walk.does(
                "xpofficer1",
                instance,
                "userTask_collectEvidence",
                Papers.evidence(today(), "xpofficer1", "xpofficer2", "conclude"));
        walk.does("xpofficer1", instance, "userTask_writeInvestigationReport", Papers.report("NO"));
        walk.does("xpsection", instance, "userTask_approveInvestigationReport", Papers.approved());
        return instance;
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(Papers.trivialAndCorrected());
        facts.putAll(Map.of(
                "firstViolation", "false",
                "gravity", "ORDINARY",
                "harm", "MINOR",
                "adverseSocialImpact", "false",
                "correction", "LATE"));
        return facts;
    }

    private List<String> kept(String instance) {
        return latest(instance, "state-facts").data().rows("appliedLists").stream()
                .map(list -> list.need("versionAtConduct") + "/" + list.need("versionAtDecision"))
                .toList();
    }

    private CaseRecord latest(String instance, String step) {
        return records.latest(walk.caseId(instance), null, step).orElseThrow();
    }

    private List<String> labels() {
        return sheet.questionsFor(ITEM, PartyKind.ORGANISATION).stream()
                .map(FactQuestion::label)
                .toList();
    }

    private List<String> conditions(LocalDate conduct, LocalDate decision) {
        return sheet.questionsFor(ITEM, PartyKind.ORGANISATION, lists.applied(LIST, conduct, decision)).stream()
                .flatMap(question -> question.conditions().stream())
                .toList();
    }

    private LeniencyPreview preview(LocalDate conduct, LocalDate decision) {
        return assess.preview(
                new PreviewRequest(LIST, ITEM, conduct, decision, PartyKind.ORGANISATION, MEETS_THE_OLD_ROW, Map.of()));
    }
}
