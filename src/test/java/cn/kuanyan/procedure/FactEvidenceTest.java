package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 《行政处罚法》第四十条、第四十六条: a decision rests on no fact without evidence. */
class FactEvidenceTest extends ModelTest {

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcTemplate jdbc;

    private final List<Runnable> undo = new ArrayList<>();

    /** The other tests verify the record of the whole database. */
    @AfterEach
    void theSheetsAreAsTheyWereFiled() {
        undo.forEach(Runnable::run);
    }

    @Test
    void aFactThatNoEvidenceNamesIsRefusedAndTheRefusalNamesEachOfThem() {
        OneCase one = registered().filed().investigated();
        Map<String, Object> unproven = with(Papers.refusedToCorrect(), proves(one, 0), List.of());

        Rejection refusal = one.isRefused("officer1", "stateFacts", unproven);

        assertThat(refusal.findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("refusedToCorrect", "harm", "gravity");
        assertThat(refusal.findings())
                .allSatisfy(finding -> assertThat(finding.message()).contains("没有证据证明", "请在证明它的证据下选入该事实"));
        assertThat(one.isRefused("officer1", "stateFacts", with(unproven, proves(one, 0), List.of("harm", "gravity")))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("refusedToCorrect");
    }

    @Test
    void whatIsUnknownNeedsNoEvidenceAndKeepsNone() {
        OneCase one = registered().filed().investigated();

        one.does("officer1", "stateFacts", TestFacts.of("harm", "SUBSTANTIAL"));

        assertThat(sheet(one).data().texts(proves(one, 0))).containsExactly("harm");
    }

    @Test
    void evidenceOfAnotherCaseCannotBeNamed() {
        OneCase other = registered().filed().investigated();
        OneCase one = registered().filed().investigated();

        assertThat(one.isRefused(
                                "officer1",
                                "stateFacts",
                                with(Papers.refusedToCorrect(), proves(other, 0), List.of("harm")))
                        .findings())
                .extracting(Finding::field)
                .contains(proves(other, 0));
    }

    @Test
    void whatTheRecheckFoundIsProvenByTheRecheck() {
        OneCase one = registered().filed().evidenceCollected("orderCorrection");
        one.does(
                "officer1",
                "orderCorrection",
                Papers.orderToCorrect(walk.today(), walk.today().plusDays(1)));
        walk.itIs(walk.today().plusDays(2));
        one.does("officer2", "recheckCorrection", Papers.recheck(walk.today(), "REFUSED"))
                .does("officer1", "writeInvestigationReport", Papers.report("NO"))
                .does("section", "approveInvestigationReport", Papers.approved());

        one.does("officer1", "stateFacts", with(TestFacts.of("refusedToCorrect", "true"), proves(one, 0), List.of()));

        assertThat(sheet(one).data().rows("establishedFacts"))
                .extracting(row -> row.need("fact"))
                .containsExactly("refusedToCorrect");
    }

    @Test
    void withSeveralPiecesEachFactNamesItsOwnInTheReasonsAndInWhatTheApproverReads() {
        OneCase one = registered()
                .filed()
                .evidenceCollected("more")
                .does(
                        "officer1",
                        "collectEvidence",
                        with(
                                Papers.evidence(walk.today(), "tsofficer1", "tsofficer2", "conclude"),
                                "title",
                                "责令改正后的复查截图"))
                .does("officer1", "writeInvestigationReport", Papers.report("NO"))
                .does("section", "approveInvestigationReport", Papers.approved());
        one.does(
                "officer1",
                "stateFacts",
                with(
                        Papers.refusedToCorrect(),
                        proves(one, 0),
                        List.of("harm", "gravity"),
                        proves(one, 1),
                        List.of("refusedToCorrect")));

        assertThat(walk.formOf("tsofficer1", one.instance(), "userTask_proposePenalty"))
                .contains("由责令改正后的复查截图（电子数据）证明", "由用户注册信息及后台日志（电子数据）证明");
        one.does("officer1", "proposePenalty", Papers.fineProposed("200000"));
        assertThat(walk.formOf("tssection", one.instance(), "userTask_approveProposal"))
                .contains("责令改正后的复查截图（电子数据）”证明的事实");
    }

    @Test
    void aSheetOfAnEarlierVersionIsAskedForItsEvidenceBeforeTheDecision() {
        OneCase one = registered().readyForDecision();
        forgetEvidence(one);

        assertThat(one.isRefused("officer1", "draftDecision", Papers.fineDecided("200000"))
                        .findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("refusedToCorrect", "harm", "gravity");
        one.does(
                "officer1",
                "draftDecision",
                with(Papers.fineDecided("200000"), proves(one, 0), List.of("refusedToCorrect", "harm", "gravity")));
        one.decided("PENALTY");
    }

    @Test
    void aDecisionThatRestsOnAFactWithoutEvidenceIsNotSigned() {
        OneCase one = registered().readyForDecision().drafted("200000");
        one.does("head", "reviewDecision", Papers.draftAccepted("NO"));
        forgetEvidence(one);

        assertThat(one.isRefused("head", "signDecision", form("outcome", "PENALTY", "confirmation", true))
                        .getMessage())
                .contains("没有证据证明");
    }

    /** As a sheet stands in the database that was filed before facts named their evidence. */
    private void forgetEvidence(OneCase one) {
        long id = sheet(one).id();
        String filed = jdbc.queryForObject("select data from case_record where id = ?", String.class, id);
        write(id, filed.replaceAll("\"proves_\\d+\"", "\"before\""));
        undo.add(() -> write(id, filed));
    }

    private void write(long id, String data) {
        assertThat(jdbc.update("update case_record set data = ? where id = ?", data, id))
                .isPositive();
    }

    private CaseRecord sheet(OneCase one) {
        return records.latest(one.id(), null, "state-facts").orElseThrow();
    }

    private String proves(OneCase one, int piece) {
        return "proves_"
                + records.ofStep(one.id(), "collect-evidence").get(piece).id();
    }
}
