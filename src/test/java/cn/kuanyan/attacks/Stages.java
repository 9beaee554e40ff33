package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.company;
import static cn.kuanyan.procedure.Papers.form;

import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Papers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings a case of 天水市网信办 about one company, item 72, to the stage that a test attacks. */
@Component
class Stages {

    static final String BASIS = "《中华人民共和国网络安全法》第六十四条";

    private final CaseWalk walk;

    Stages(CaseWalk walk) {
        this.walk = walk;
    }

    String registered() {
        return walk.registers("tsofficer1", Papers.registration("tianshui-cac/72", walk.today(), company()));
    }

    String proposedToFile() {
        String instance = registered();
        walk.does("tsofficer1", instance, "userTask_verifyClue", Papers.proposalToFile("tsofficer1", "tsofficer2"));
        return instance;
    }

    String filed() {
        String instance = proposedToFile();
        walk.does("tshead", instance, "userTask_approveFiling", approved());
        return instance;
    }

    /** With evidence taken; the report is to be written. */
    String reporting() {
        String instance = filed();
        walk.does(
                "tsofficer1",
                instance,
                "userTask_collectEvidence",
                Papers.evidence(walk.today(), "tsofficer1", "tsofficer2", "conclude"));
        return instance;
    }

    /** With an approved report; the facts are to be stated. */
    String investigated(Map<String, Object> report) {
        String instance = reporting();
        walk.does("tsofficer1", instance, "userTask_writeInvestigationReport", report);
        walk.does("tssection", instance, "userTask_approveInvestigationReport", approved());
        return instance;
    }

    String investigated() {
        return investigated(Papers.report("NO"));
    }

    /** With facts that allow a fine between 50 000 and 500 000; the penalty is to be proposed. */
    String factsStated() {
        String instance = investigated();
        walk.does("tsofficer1", instance, "userTask_stateFacts", facts());
        return instance;
    }

    String proposed() {
        return proposed(factsStated());
    }

    String proposed(String instance) {
        walk.does("tsofficer1", instance, "userTask_proposePenalty", fine("200000"));
        walk.does("tssection", instance, "userTask_approveProposal", approved());
        return instance;
    }

    /** With an approved notice that is to be delivered. */
    String noticeApproved() {
        return noticeApproved(proposed());
    }

    String noticeApproved(String instance) {
        walk.does("tsofficer1", instance, "userTask_draftPriorNotice", Papers.priorNotice());
        walk.does("tshead", instance, "userTask_approvePriorNotice", approved());
        return instance;
    }

    /** The party has been told and may speak. */
    String notified() {
        String instance = noticeApproved();
        walk.does("tsofficer2", instance, "userTask_deliverPriorNotice", Papers.delivered(walk.today()));
        return instance;
    }

    /** The party asked for a hearing, which is to be accepted. */
    String hearingRequested() {
        String instance = notified();
        walk.does(
                "tsofficer1",
                instance,
                "userTask_registerStatement",
                Papers.statement("STATEMENT_WAIVED", walk.today()));
        walk.does(
                "tsofficer1",
                instance,
                "userTask_registerStatement",
                Papers.statement("HEARING_REQUEST", walk.today()));
        return instance;
    }

    String hearingAccepted() {
        String instance = hearingRequested();
        walk.does(
                "tshearing",
                instance,
                "userTask_acceptHearing",
                form("chair", "tshearing", "recorder", "tsrecorder", "acceptedOn", walk.today()));
        return instance;
    }

    /** The hearing was held; its record is to be made. */
    String hearingHeld() {
        String instance = hearingAccepted();
        LocalDate day = LocalDate.of(2026, 3, 25);
        walk.does(
                "tsrecorder",
                instance,
                "userTask_notifyHearing",
                form("notifiedOn", walk.today(), "hearingOn", day, "place", "听证室", "openHearing", "YES"));
        walk.itIs(day);
        walk.does("tshearing", instance, "userTask_holdHearing", form("answer", "held", "heldOn", day));
        return instance;
    }

    /** Legal review is open, after a hearing. */
    String underReview() {
        String instance = hearingHeld();
        walk.does("tsrecorder", instance, "userTask_recordHearing", hearingRecord());
        walk.does(
                "tshearing",
                instance,
                "userTask_reportHearing",
                form("opinion", "事实清楚，证据确凿，建议维持拟处罚意见。", "answer", "unchanged"));
        return instance;
    }

    /** The decision is to be drafted; the party waived its rights, no legal review was owed. */
    String rightsUsed() {
        String instance = notified();
        walk.does(
                "tsofficer1",
                instance,
                "userTask_registerStatement",
                Papers.statement("STATEMENT_WAIVED", walk.today()));
        walk.does(
                "tsofficer1", instance, "userTask_registerStatement", Papers.statement("HEARING_WAIVED", walk.today()));
        return instance;
    }

    String drafted() {
        String instance = rightsUsed();
        walk.does("tsofficer1", instance, "userTask_draftDecision", draft("200000"));
        return instance;
    }

    /** The head is to sign. */
    String readyToSign() {
        String instance = drafted();
        walk.does("tshead", instance, "userTask_reviewDecision", reviewed());
        return instance;
    }

    String signed() {
        String instance = readyToSign();
        walk.does("tshead", instance, "userTask_signDecision", form("outcome", "PENALTY", "confirmation", true));
        return instance;
    }

    String served() {
        String instance = signed();
        walk.does(
                "tsofficer1",
                instance,
                "userTask_serveDecision",
                form("servedOn", walk.today(), "method", "DIRECT", "receivedBy", "当事人"));
        return instance;
    }

    /** The fine is to be paid. */
    String published() {
        String instance = served();
        walk.does(
                "tssection",
                instance,
                "userTask_publishDecision",
                form("published", "YES", "publishedOn", walk.today(), "channel", "机关网站"));
        return instance;
    }

    String paid() {
        String instance = published();
        walk.does(
                "tsclerk",
                instance,
                "userTask_recordPayment",
                form("paidOn", walk.today(), "amount", "200000", "receiptNumber", "PJ0001"));
        return instance;
    }

    static Map<String, Object> facts() {
        return form(
                "refusedToCorrect",
                "true",
                "harm",
                "SUBSTANTIAL",
                "gravity",
                "ORDINARY",
                // Other tests leave cases of the same company in the shared database.
                "historyNote",
                "其他案件与本案无关。");
    }

    /** Everything 尚未查明. */
    static Map<String, Object> nothingKnown() {
        return form("historyNote", "其他案件与本案无关。");
    }

    static Map<String, Object> fine(String amount) {
        return form(
                "outcome",
                "STANDARD",
                "kinds",
                List.of("FINE"),
                "fine",
                amount,
                "basis",
                BASIS,
                "reasons",
                "经责令改正拒不改正，无从轻、减轻情节。");
    }

    static Map<String, Object> draft(String amount) {
        return form(
                "outcome", "PENALTY",
                "kinds", List.of("FINE"),
                "fine", amount,
                "facts", "未要求用户提供真实身份信息，经责令改正拒不改正。",
                "basis", BASIS,
                "reasons", "当事人放弃陈述申辩。",
                "standard", "罚款幅度为五万元以上五十万元以下，按一般情节裁量。",
                "performance", "自收到本决定书之日起15日内缴纳。",
                "remedies", "60日内申请行政复议，或者6个月内提起行政诉讼。");
    }

    static Map<String, Object> reviewed() {
        return form("answer", "approve", "complexOrGrave", "NO", "complexReason", "情节不复杂，事实清楚。", "opinion", "同意。");
    }

    static Map<String, Object> hearingRecord() {
        return form(
                "attendees", "主持人、记录员、办案人员、当事人代表",
                "investigatorsCase", "提出违法事实、证据和处罚建议。",
                "partyCase", "认为处罚过重。",
                "record", "双方举证、质证，各自陈述最后意见。",
                "signed", true);
    }

    static Map<String, Object> legality(String answer) {
        return form(
                "authority", "YES",
                "facts", "YES",
                "law", "YES",
                "procedure", "YES",
                "discretion", "YES",
                "document", "YES",
                "opinion", "同意。",
                "answer", answer);
    }
}
