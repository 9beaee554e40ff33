package cn.kuanyan.procedure;

import java.util.Map;

/** How papers and their coded values are named for a reader. */
public final class PaperView {

    private static final Map<String, String> EVIDENCE_KINDS = Map.of(
            "DOCUMENTARY", "书证",
            "PHYSICAL", "物证",
            "AUDIOVISUAL", "视听资料",
            "ELECTRONIC_DATA", "电子数据",
            "WITNESS_TESTIMONY", "证人证言",
            "PARTY_STATEMENT", "当事人的陈述",
            "EXPERT_OPINION", "鉴定意见",
            "INSPECTION_RECORD", "勘验笔录、现场笔录");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("register-case", "案件来源登记"),
            Map.entry("verify-clue", "核查情况"),
            Map.entry("write-investigation-report", "调查终结报告"),
            Map.entry("state-facts", "裁量事实"),
            Map.entry("propose-penalty", "处理意见"),
            Map.entry("draft-prior-notice", "行政处罚意见告知书"),
            Map.entry("report-hearing", "听证报告"),
            Map.entry("draft-decision", "拟作决定"),
            Map.entry("review-legality", "法制审核意见"),
            Map.entry("register-deferral", "延期分期申请"),
            Map.entry("serve-demand", "催告书"),
            Map.entry("answer-demand-defence", "对催告的陈述申辩及复核"),
            Map.entry("decide-enforcement", "执行措施的决定"),
            Map.entry("record-court-answer", "法院的答复"),
            Map.entry("resume-enforcement", "恢复执行的决定"),
            Map.entry("draft-closing-report", "结案报告"),
            Map.entry("propose-jurisdiction-transfer", "移送管辖建议"),
            Map.entry("decide-jurisdiction-transfer", "移送管辖的审批"),
            Map.entry("send-case", "案件移送函"),
            Map.entry("record-authority-answer", "对方机关的答复"),
            Map.entry("consult-jurisdiction", "管辖协商记录"),
            Map.entry("request-designation", "指定管辖的报请"),
            Map.entry("record-designation", "指定管辖"),
            Map.entry("propose-criminal-transfer", "涉嫌犯罪案件移送建议"),
            Map.entry("verify-crime", "移送涉嫌犯罪案件的书面报告"),
            Map.entry("decide-criminal-transfer", "移送的审批"),
            Map.entry("send-criminal-transfer", "涉嫌犯罪案件移送书"),
            Map.entry("record-police-answer", "公安机关的答复"),
            Map.entry("answer-police-refusal", "对不予立案的处理"),
            Map.entry("register-on-the-spot", "当场处罚案件登记"),
            Map.entry("hear-on-the-spot", "告知和陈述申辩"),
            Map.entry("decide-on-the-spot", "当场处罚决定书"),
            Map.entry("serve-on-the-spot", "当场交付情况"),
            Map.entry("report-on-the-spot", "报送备案情况"),
            Map.entry("apply-suspension", "中止申请"),
            Map.entry("propose-resumption", "恢复申请"),
            Map.entry("apply-recusal", "回避申请"),
            Map.entry("propose-handover", "更换承办人员申请"),
            Map.entry("apply-extension", "期限延长申请"),
            Map.entry("propose-withdrawal", "撤销案件申请"),
            Map.entry("propose-party-change", "变更当事人申请"),
            Map.entry("propose-joining", "并案申请"),
            Map.entry("propose-separation", "分案申请"),
            Map.entry("register-remedy", "行政复议、行政诉讼登记"),
            Map.entry("record-late-remedy", "逾期申请的处理"),
            Map.entry("submit-remedy-answer", "答复、答辩"),
            Map.entry("record-remedy-outcome", "行政复议、行政诉讼的进展和结果"),
            Map.entry("refund-payment", "退还款项"),
            Map.entry("apply-preservation", "先行登记保存申请"),
            Map.entry("decide-preservation", "先行登记保存的审批"),
            Map.entry("carry-out-preservation", "先行登记保存实施情况"),
            Map.entry("propose-handling", "保存物品的处理意见"),
            Map.entry("decide-handling", "处理决定"),
            Map.entry("apply-measure", "查封、扣押、冻结申请"),
            Map.entry("decide-measure", "强制措施的审批"),
            Map.entry("carry-out-measure", "强制措施实施情况"),
            Map.entry("approve-urgent-measure", "补办的批准手续"),
            Map.entry("handle-measure", "处理意见"),
            Map.entry("record-appraisal", "检测、鉴定结果"),
            Map.entry("measure-lapsed", "到期解除的记录"));

    private PaperView() {}

    /** Kinds of evidence of 《行政处罚法》第四十六条第一款. */
    public static String evidenceKind(String code) {
        return EVIDENCE_KINDS.getOrDefault(code, code);
    }

    public static String title(String step) {
        return TITLES.getOrDefault(step, step);
    }
}
