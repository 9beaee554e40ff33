package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Completed forms of 行政复议 and 行政诉讼. */
public final class RemedyPapers {

    private RemedyPapers() {}

    /** Applied for, accepted and sent to the agency on one day. */
    public static Map<String, Object> reconsideration(LocalDate applied) {
        return form(
                "kind", "RECONSIDERATION",
                "body", "天水市人民政府",
                "appliedOn", applied,
                "acceptedOn", applied,
                "copyReceivedOn", applied,
                "procedure", "ORDINARY",
                "claim", "请求变更处罚。");
    }

    public static Map<String, Object> lawsuit(LocalDate applied) {
        return form(
                "kind",
                "LITIGATION",
                "body",
                "天水市秦州区人民法院",
                "appliedOn",
                applied,
                "acceptedOn",
                applied,
                "copyReceivedOn",
                applied,
                "claim",
                "请求撤销处罚决定。");
    }

    public static Map<String, Object> answer(LocalDate submitted) {
        return form(
                "answer",
                "submitted",
                "submittedOn",
                submitted,
                "materials",
                List.of("ANSWER", "EVIDENCE", "BASIS"),
                "summary",
                "事实清楚，证据确凿，程序合法。");
    }

    public static Map<String, Object> outcome(String outcome, LocalDate ended) {
        return form(
                "answer",
                "result",
                "outcome",
                outcome,
                "effective",
                "YES",
                "endedOn",
                ended,
                "receivedOn",
                ended,
                "documentNumber",
                "试用复决〔2026〕1号",
                "reasons",
                "主文和理由。");
    }

    public static Map<String, Object> varied(String fine, LocalDate ended) {
        return with(outcome("VARIED", ended), "fine", fine, "confiscation", "0");
    }

    /** Paid back to the company of {@link Papers#company()}. */
    public static Map<String, Object> refund(LocalDate paidBack, String amount) {
        return form(
                "paidBackOn", paidBack, "amount", amount, "voucherNumber", "TK0001", "accountHolder", Papers.COMPANY);
    }

    public static Map<String, Object> remake(LocalDate ended, LocalDate until, String procedureOnly) {
        return with(outcome("REMAKE", ended), "remakeUntil", until, "procedureOnly", procedureOnly);
    }

    public static Map<String, Object> stayed(LocalDate from) {
        return form(
                "answer",
                "stay",
                "stayFrom",
                from,
                "stayDocument",
                "停止执行通知书",
                "stayGround",
                "BODY",
                "reasons",
                "需要停止执行。");
    }

    public static Map<String, Object> stayOver(LocalDate on) {
        return form("answer", "stayEnded", "stayEndedOn", on, "reasons", "情形消失。");
    }
}
