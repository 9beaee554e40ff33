package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/**
 * One case of an agency, 天水 unless another is named, in a test. People are named by their seat ({@code officer1}), tasks by their name
 * ({@code verifyClue}). The participles take a whole step on its straight path, for each party.
 */
public final class OneCase {

    public static final String ITEM = "tianshui-cac/72";

    private final CaseWalk walk;
    private final String instance;
    private final String agency;

    OneCase(CaseWalk walk, String instance) {
        this(walk, instance, "ts");
    }

    /** @param agency what the accounts of the agency begin with */
    OneCase(CaseWalk walk, String instance, String agency) {
        this.walk = walk;
        this.instance = instance;
        this.agency = agency;
    }

    public String instance() {
        return instance;
    }

    public long id() {
        return walk.caseId(instance);
    }

    /** The person does the task for the first party whose task is open. */
    public OneCase does(String seat, String task, Map<String, Object> form) {
        walk.does(user(seat), instance, key(task), form);
        return this;
    }

    /** The person does the task for every party. */
    public OneCase doesForEach(String seat, String task, Map<String, Object> form) {
        walk.doesForEach(user(seat), instance, key(task), form);
        return this;
    }

    /** Every person does the task that is assigned to him. */
    public OneCase eachDoes(String task, Map<String, Object> form) {
        walk.open(instance, key(task)).forEach(open -> walk.submit(open.getAssignee(), open.getId(), form));
        return this;
    }

    /** The refusal of the submission; the task stays open. */
    public Rejection isRefused(String seat, String task, Map<String, Object> form) {
        Throwable thrown = Assertions.catchThrowable(() -> does(seat, task, form));
        assertThat(thrown).isInstanceOf(Rejection.class);
        assertThat(open()).contains(task);
        return (Rejection) thrown;
    }

    public List<String> open() {
        return walk.openKeys(instance).stream()
                .map(key -> key.substring(key.indexOf('_') + 1))
                .toList();
    }

    /** Seat of the person to whom the first open task of that kind is assigned, {@code null} when it is the group's. */
    public String assignee(String task) {
        return assignees(task).get(0);
    }

    public List<String> assignees(String task) {
        return walk.open(instance, key(task)).stream()
                .map(open ->
                        open.getAssignee() == null ? null : open.getAssignee().substring(2))
                .toList();
    }

    public LocalDate dueDate(String task) {
        return walk.dueDay(walk.open(instance, key(task)).get(0));
    }

    /** End events that the instances of a step have reached, oldest first. */
    public List<String> ends(String step) {
        return walk.ends(instance, step);
    }

    /** The case has ended at this event, and no task, job or incident is left anywhere. */
    public void isOver(String endEvent) {
        assertThat(walk.isEnded(instance)).isTrue();
        assertThat(walk.endsOf(instance)).containsExactly(endEvent);
        assertThat(walk.leftovers(instance)).isEmpty();
    }

    public OneCase filed() {
        return does("officer1", "verifyClue", Papers.proposalToFile(user("officer1"), user("officer2")))
                .does("head", "approveFiling", Papers.approved());
    }

    public OneCase investigated() {
        return investigated(Papers.report("NO"));
    }

    public OneCase investigated(Map<String, Object> report) {
        return evidenceCollected("conclude")
                .does("officer1", "writeInvestigationReport", report)
                .does("section", "approveInvestigationReport", Papers.approved());
    }

    public OneCase evidenceCollected(String answer) {
        return does(
                "officer1",
                "collectEvidence",
                Papers.evidence(walk.today(), user("officer1"), user("officer2"), answer));
    }

    /** A fine for each party, in the order of the parties. */
    public OneCase proposed(String... fines) {
        doesForEach("officer1", "stateFacts", Papers.refusedToCorrect());
        for (String fine : fines) {
            does("officer1", "proposePenalty", Papers.fineProposed(fine));
        }
        return doesForEach("section", "approveProposal", Papers.approved());
    }

    public OneCase exempted() {
        return doesForEach("officer1", "stateFacts", Papers.trivialAndCorrected())
                .doesForEach("officer1", "proposePenalty", Papers.exemptionProposed())
                .doesForEach("section", "approveProposal", Papers.approved());
    }

    public OneCase notified() {
        return doesForEach("officer1", "draftPriorNotice", Papers.priorNotice())
                .doesForEach("head", "approvePriorNotice", Papers.approved())
                .doesForEach("officer1", "deliverPriorNotice", Papers.delivered(walk.today()));
    }

    /** The parties give up what the notice offered them. */
    public OneCase waived() {
        return registers("STATEMENT_WAIVED").registers("HEARING_WAIVED");
    }

    public OneCase registers(String statement) {
        return doesForEach("officer1", "registerStatement", Papers.statement(statement, walk.today()));
    }

    /** The parties ask for a hearing and state nothing. */
    public OneCase hearingRequested() {
        return registers("STATEMENT_WAIVED").registers("HEARING_REQUEST");
    }

    public OneCase hearingNotified(LocalDate hearing) {
        return doesForEach(
                        "hearing",
                        "acceptHearing",
                        form("chair", "tshearing", "recorder", "tsrecorder", "acceptedOn", walk.today()))
                .doesForEach("recorder", "notifyHearing", Papers.hearingNotice(walk.today(), hearing));
    }

    public OneCase heard(LocalDate hearing, String answer) {
        hearingNotified(hearing);
        walk.itIs(hearing);
        return doesForEach("hearing", "holdHearing", form("answer", "held", "heldOn", hearing))
                .doesForEach("recorder", "recordHearing", Papers.hearingRecord())
                .doesForEach("hearing", "reportHearing", form("opinion", "事实清楚，证据确凿。", "answer", answer));
    }

    public OneCase legallyReviewed() {
        return does("reviewer", "reviewLegality", Papers.legal());
    }

    public OneCase drafted(String... fines) {
        for (String fine : fines) {
            does("officer1", "draftDecision", Papers.fineDecided(fine));
        }
        return this;
    }

    /** The head decides alone, with a reason where a discussion is proposed. */
    public OneCase decided(String outcome) {
        return doesForEach("head", "reviewDecision", Papers.draftAccepted("NO"))
                .doesForEach("head", "signDecision", form("outcome", outcome, "confirmation", true));
    }

    public OneCase served() {
        return doesForEach(
                "officer1", "serveDecision", form("servedOn", walk.today(), "method", "DIRECT", "receivedBy", "当事人"));
    }

    public OneCase published() {
        return doesForEach(
                "section",
                "publishDecision",
                form(
                        "published", "YES",
                        "publishedOn", walk.today(),
                        "channel", "机关网站",
                        "redaction", "自然人的身份证件号码、住址、联系方式"));
    }

    public OneCase paid(String amount) {
        return does("clerk", "recordPayment", Papers.payment(walk.today(), amount));
    }

    public OneCase educated() {
        return doesForEach(
                "officer1",
                "educateParty",
                form("educatedOn", walk.today(), "content", "告知相关法律法规及法律后果。", "commitmentSigned", "NO"));
    }

    public OneCase rectified() {
        return educated().doesForEach("officer1", "checkRectification", Papers.rectification(walk.today(), "done"));
    }

    /** @param more further fields of the report and their values, by turns */
    public OneCase closed(String ground, Object... more) {
        return does("officer1", "draftClosingReport", Papers.with(Papers.closingReport(ground), more))
                .does("head", "approveClosing", Papers.approved())
                .does("keeper", "archiveCase", form("volume", "2026-1", "pages", 60, "location", "档案室"));
    }

    /** Straight to the decision on a fine of 200000 yuan, which the party does not contest. */
    public OneCase readyForDecision() {
        return filed().investigated().proposed("200000").notified().waived();
    }

    /** The decision to transfer a crime is verified, approved and sent today. */
    OneCase sentToThePolice() {
        return does("section", "appointTransferGroup", TransferPapers.group(user("officer1"), user("officer2")))
                .does("officer1", "verifyCrime", TransferPapers.report())
                .does("head", "decideCriminalTransfer", TransferPapers.approved())
                .does("officer1", "sendCriminalTransfer", TransferPapers.sent(walk.today(), "09:00"));
    }

    private String user(String seat) {
        return agency + seat;
    }

    private static String key(String task) {
        return "userTask_" + task;
    }
}
