package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Completed forms of a transfer; a test changes what it is about. */
public final class TransferPapers {

    private TransferPapers() {}

    public static Map<String, Object> proposal() {
        return form(
                "scope", "ALL",
                "crime", "拒不履行信息网络安全管理义务罪",
                "facts", "经责令改正拒不改正，致使违法信息大量传播。",
                "standard", "《中华人民共和国刑法》第二百八十六条之一");
    }

    public static Map<String, Object> group(String... members) {
        return form("members", List.of(members));
    }

    public static Map<String, Object> report() {
        return form(
                "conclusion", "TRANSFER",
                "crime", "拒不履行信息网络安全管理义务罪",
                "findings", "经核实，违法信息大量传播。",
                "evidence", "后台日志、复查笔录。",
                "standard", "《中华人民共和国刑法》第二百八十六条之一",
                "signedByAll", true);
    }

    public static Map<String, Object> approved() {
        return form("decidedAs", "PRINCIPAL", "answer", "approve", "limitEffect", "RUN", "opinion", "批准移送。");
    }

    public static Map<String, Object> refused() {
        return form("decidedAs", "PRINCIPAL", "answer", "refuse", "opinion", "尚未达到追诉标准。");
    }

    public static Map<String, Object> sent(LocalDate on, String at) {
        return form(
                "documentNumber", "西移〔2026〕1号",
                "receivingAuthority", "同级公安机关",
                "sentOn", on,
                "sentAt", at,
                "materials", List.of("TRANSFER_LETTER", "REPORT", "GOODS_LIST", "OTHER"),
                "materialsList", "调查报告一份；没有涉案物品。",
                "receiptSignedBy", "公安机关接收人",
                "procuratorate", "同级人民检察院",
                "copiedOn", on);
    }

    public static Map<String, Object> answered(String answer, LocalDate on) {
        return form("answer", answer, "receivedOn", on, "documentNumber", "公立〔2026〕1号", "content", "见通知书。");
    }

    public static Map<String, Object> contested(String answer) {
        return form("answer", answer, "documentNumber", "西复〔2026〕1号", "opinion", "说明理由。");
    }

    public static Map<String, Object> handedOver(LocalDate on) {
        return form(
                "handedOverOn", on, "materialsList", "调查报告一份；没有涉案物品。", "receivedBy", "公安机关接收人", "proceduresDone", true);
    }
}
