package cn.kuanyan.procedure.archive;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.Webapps;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentDrafts;
import cn.kuanyan.document.DocumentIssuing;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.DraftsGivenUp;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The closing itself names what the file lacks; what can be made good is made good and the case is closed. */
class ClosingIsRefusedTest extends ModelTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private DocumentIssuing issuing;

    @Autowired
    private DocumentDrafts drafts;

    @Autowired
    private DraftsGivenUp givenUp;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private JdbcTemplate jdbc;

    /** Rows that a test took out of the file, as an older version would have left it: back to what the record says. */
    private final List<Runnable> undo = new ArrayList<>();

    @AfterEach
    void theFileIsAsItWas() {
        undo.forEach(Runnable::run);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "approve-filing, 有管辖权并经批准立案",
        "deliver-prior-notice, 处罚前已经告知",
        "serve-decision, 决定书尚未送达",
        "publish-decision, 是否公示已经决定",
        "record-payment, 尚未缴清"
    })
    void withoutThePaperOfAPointTheReportTheApprovalAndTheArchivingAreRefused(String step, String named) {
        OneCase one = executed();
        takeOut(one, step);

        assertThat(one.isRefused("officer1", "draftClosingReport", Papers.closingReport("EXECUTED")))
                .hasMessageContaining(named);

        theFileIsAsItWas();
        undo.clear();
        one.does("officer1", "draftClosingReport", Papers.closingReport("EXECUTED"));
        takeOut(one, step);
        assertThat(one.isRefused("head", "approveClosing", Papers.approved())).hasMessageContaining(named);

        theFileIsAsItWas();
        undo.clear();
        one.does("head", "approveClosing", Papers.approved());
        takeOut(one, step);
        assertThat(one.isRefused("keeper", "archiveCase", form("volume", "2026-1", "pages", 60, "location", "档案室")))
                .hasMessageContaining(named);
    }

    @Test
    void aCorrectionThatIsBegunIsIssuedOrGivenUpWithAReasonBeforeTheCaseIsClosed() {
        OneCase one = executed();
        DocumentView decision = of(one, "penalty-decision");
        DocumentView correction = drafts.correct(decision.id(), "写错一字", "“二”应为“三”", "tsofficer1");

        assertThat(one.isRefused("officer1", "draftClosingReport", Papers.closingReport("EXECUTED")))
                .hasMessageContaining("文书已经定稿")
                .hasMessageContaining("《%s》是草稿".formatted(correction.title()));

        assertThatThrownBy(() -> givenUp.discard(correction.id(), " ", "tsofficer1"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("理由");
        assertThatThrownBy(() -> givenUp.discard(decision.id(), "不要了", "tsofficer1"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("不是草稿");
        String path = "/api/cases/%d/documents/%d/discard".formatted(one.id(), correction.id());
        String reason = "{\"reason\": \"核对后没有写错\"}";
        assertThat(login("tshead").post(path, reason).status()).isEqualTo(403);
        assertThat(login("tsofficer1").post(path, reason).status()).isEqualTo(200);
        assertThat(documents.ofCase(one.id())).extracting(DocumentView::id).doesNotContain(correction.id());
        assertThatThrownBy(() -> issuing.issue(correction.id(), null, "tshead")).hasMessageContaining("已经作废");
        one.closed("EXECUTED");
    }

    /** A decision of an earlier version named no evidence for its facts; it stays as it is. */
    @Test
    void whatTheDecisionDidNotSayItsFactsRestOnIsAddedByTheClosingReport() {
        OneCase one = executed();
        String piece = String.valueOf(
                records.ofStep(one.id(), "collect-evidence").get(0).id());
        change(one, "state-facts", "proves_" + piece, "was_" + piece);
        String before = jdbc.queryForObject(
                "select data from case_record where case_id = ? and step = 'draft-decision'", String.class, one.id());

        Rejection refusal = one.isRefused("officer1", "draftClosingReport", Papers.closingReport("EXECUTED"));
        assertThat(refusal).hasMessageContaining("每项认定的事实都有证据").hasMessageContaining("没有证据证明的事实");

        String party = String.valueOf(caseFiles.parties(one.id()).get(0).id());
        String field = "supplement_%s_proves_%s".formatted(party, piece);
        assertThat(one.isRefused(
                        "officer1",
                        "draftClosingReport",
                        Papers.with(Papers.closingReport("EXECUTED"), field, List.of("harm"))))
                .hasMessageContaining("没有证据证明的事实");
        one.closed("EXECUTED", field, List.of("refusedToCorrect", "harm", "gravity"));

        CaseRecord report = records.ofStep(one.id(), "draft-closing-report").get(0);
        assertThat(report.actor()).isEqualTo("tsofficer1");
        assertThat(report.data().texts(field)).containsExactly("refusedToCorrect", "harm", "gravity");
        assertThat(jdbc.queryForObject(
                        "select data from case_record where case_id = ? and step = 'draft-decision'",
                        String.class,
                        one.id()))
                .isEqualTo(before);
        assertThat(login("tshead")
                        .get("/api/cases/" + one.id() + "/completeness")
                        .body())
                .contains("在结案报告中补记，决定没有改变", "天水办案人员一");
    }

    @Test
    void aDecisionThatNamedItsEvidenceAsksNothingAndTakesNothing() {
        OneCase one = executed();
        String piece = String.valueOf(
                records.ofStep(one.id(), "collect-evidence").get(0).id());
        String party = String.valueOf(caseFiles.parties(one.id()).get(0).id());

        one.isRefused(
                "officer1",
                "draftClosingReport",
                Papers.with(
                        Papers.closingReport("EXECUTED"),
                        "supplement_%s_proves_%s".formatted(party, piece),
                        List.of("harm")));
        one.closed("EXECUTED");
    }

    /** The token of the session comes with the first reading. */
    private Webapps login(String user) {
        Webapps person = Webapps.login(port, user, "tasklist");
        person.get("/api/cases");
        return person;
    }

    private DocumentView of(OneCase one, String kind) {
        return documents.ofCase(one.id()).stream()
                .filter(document -> document.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void takeOut(OneCase one, String step) {
        long id = one.id();
        assertThat(jdbc.update(
                        "update case_record set step = ? where case_id = ? and step = ?", "gone-" + step, id, step))
                .isPositive();
        undo.add(() -> jdbc.update(
                "update case_record set step = ? where case_id = ? and step = ?", step, id, "gone-" + step));
    }

    private void change(OneCase one, String step, String from, String to) {
        long id = one.id();
        String sql = "update case_record set data = replace(data, ?, ?) where case_id = ? and step = ?";
        assertThat(jdbc.update(sql, from, to, id, step)).isPositive();
        undo.add(() -> jdbc.update(sql, to, from, id, step));
    }

    private OneCase executed() {
        return registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");
    }
}
