package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Completed forms of 先行登记保存 and 查封、扣押、冻结 at 天水. */
public final class MeasurePapers {

    private MeasurePapers() {}

    public static Map<String, Object> server() {
        return form("name", "服务器", "quantity", "1台", "condition", "运行中", "place", "机房", "holder", "当事人");
    }

    public static Map<String, Object> ledgerBook() {
        return form("name", "账册", "quantity", "3本", "condition", "完好", "place", "财务室", "holder", "当事人");
    }

    public static Map<String, Object> preservation() {
        return form("reason", "日志将被覆盖，以后难以取得。", "things", List.of(server(), ledgerBook()));
    }

    /** Both things are preserved. */
    public static Map<String, Object> preserved(LocalDate day) {
        Map<String, Object> done = form(
                "answer", "done",
                "thing_1", "TAKEN",
                "thing_2", "TAKEN",
                "carriedOutOn", day,
                "place", "机房",
                "custody", "本机关证物室，张三",
                "listNumber", "西公登保〔2026〕1号",
                "receivedBy", "当事人",
                "signature", "SIGNED");
        return with(done, "officerOne", "tsofficer1", "officerTwo", "tsofficer2", "credentialsShown", true);
    }

    public static Map<String, Object> outcomes(String first, String second) {
        return form("thing_1", first, "thing_2", second, "reason", "已经查清。");
    }

    public static Map<String, Object> ended(LocalDate day) {
        return form("doneOn", day, "receivedBy", "当事人", "document", "退还清单1号", "signature", "SIGNED");
    }

    /** A machine that is seized by the head's approval. */
    public static Map<String, Object> seizure(String identification) {
        return measure("SEIZE", "ORDINARY", with(server(), "identification", identification));
    }

    public static Map<String, Object> freeze(String account) {
        return measure(
                "FREEZE", "ORDINARY", with(server(), "name", "某银行存款", "identification", account, "amount", "50000.00"));
    }

    public static Map<String, Object> urgent(String identification) {
        return with(seizure(identification), "urgency", "URGENT");
    }

    private static Map<String, Object> measure(String kind, String urgency, Map<String, Object> thing) {
        return form(
                "kind",
                kind,
                "urgency",
                urgency,
                "reason",
                "涉案设备，当事人可能转移。",
                "legalBasis",
                "《试用法》第一条",
                "things",
                List.of(thing),
                "connected",
                true,
                "noNecessities",
                true,
                "notTwice",
                true);
    }

    public static Map<String, Object> seized(LocalDate day, String time) {
        Map<String, Object> done = form(
                "answer", "done",
                "thing_1", "TAKEN",
                "carriedOutOn", day,
                "carriedOutAt", time,
                "place", "机房",
                "partyPresent", "YES",
                "rightsTold", true,
                "siteRecord", true,
                "decisionNumber", "西公扣〔2026〕1号",
                "deliveredOn", day,
                "receivedBy", "当事人",
                "signature", "SIGNED",
                "custody", "本机关证物室");
        return with(done, "officerOne", "tsofficer1", "officerTwo", "tsofficer2", "credentialsShown", true);
    }

    /** The party does not have the decision yet. */
    public static Map<String, Object> frozen(LocalDate day) {
        return with(
                seized(day, "08:30"),
                "partyPresent",
                null,
                "rightsTold",
                null,
                "deliveredOn",
                null,
                "receivedBy",
                null,
                "custody",
                null,
                "bank",
                "某银行天水分行",
                "bankNoticeOn",
                day);
    }

    public static Map<String, Object> lifting() {
        return form("answer", "settle", "reason", "与违法行为无关。", "thing_1", "LIFT", "liftGround", "UNRELATED");
    }

    public static Map<String, Object> extension() {
        return form("answer", "extend", "reason", "涉案设备众多，情况复杂。");
    }

    public static Map<String, Object> appraisal(LocalDate first, LocalDate last) {
        return form(
                "answer", "appraise",
                "reason", "须提取数据。",
                "appraisalBody", "某鉴定中心",
                "appraisalSubject", "服务器的电子数据",
                "appraisalFrom", first,
                "appraisalUntil", last,
                "appraisalNoticeOn", first);
    }

    public static Map<String, Object> result(LocalDate day) {
        return form("resultOn", day, "document", "鉴定意见1号", "result", "已经提取数据。");
    }
}
