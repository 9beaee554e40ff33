package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.discretion.LeniencyPreview;
import cn.kuanyan.discretion.LeniencyPreview.FineRange;
import cn.kuanyan.discretion.LeniencyPreview.Force;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a proposal must keep to, given what the facts allow. */
@Component
class ProposalGates {

    private static final String ARTICLE_57 = "《中华人民共和国行政处罚法》第五十七条第一款";

    void check(Act act, LeniencyPreview assessment) {
        String outcome = act.data().need("outcome");
        checkConclusion(act, outcome);
        if (outcome.equals("EXEMPT") || outcome.equals("UNFOUNDED")) {
            requireNoPenalty(act.data());
            return;
        }
        if (assessment.outcome() == Outcome.EXEMPT && assessment.force() == Force.MUST) {
            throw Rejection.of(
                    "outcome",
                    assessment.grounds().get(0).basis(),
                    "依据%s应当不予处罚，不得提出处罚意见。".formatted(assessment.grounds().get(0).basis()));
        }
        checkKinds(act.data());
        if (act.data().texts("kinds").contains("FINE")) {
            checkFine(act.data().money("fine"), outcome, assessment);
        }
    }

    /** Whatever the rules leave open, and every departure from what they say, needs a second, legally qualified person. */
    boolean needsReview(Act act, LeniencyPreview assessment) {
        String outcome = act.data().need("outcome");
        if (outcome.equals("UNFOUNDED")) {
            return false;
        }
        boolean asAssessed = outcome.equals(assessment.outcome().name())
                || assessment.alternatives().stream().map(Outcome::name).anyMatch(outcome::equals);
        return assessment.outcome() == Outcome.REVIEW
                || !assessment.reviewReasons().isEmpty()
                || !asAssessed;
    }

    private static void checkConclusion(Act act, String outcome) {
        boolean unfounded = act.progress()
                .latest(null, "write-investigation-report")
                .orElseThrow()
                .data()
                .is("conclusion", "UNFOUNDED");
        if (unfounded != outcome.equals("UNFOUNDED")) {
            throw Rejection.of("outcome", ARTICLE_57, "处理意见须与调查终结报告的结论一致：违法事实不能成立的，只能不予行政处罚；结论有变化的，先修改报告。");
        }
    }

    private static void requireNoPenalty(RecordData proposal) {
        if (!proposal.texts("kinds").isEmpty() || proposal.money("fine").signum() > 0) {
            throw Rejection.of("kinds", ARTICLE_57, "不予处罚的，不得选择处罚种类或者填写罚款数额。");
        }
    }

    private static void checkKinds(RecordData proposal) {
        List<String> kinds = proposal.texts("kinds");
        if (kinds.isEmpty()) {
            throw Rejection.of("kinds", "《中华人民共和国行政处罚法》第九条", "给予处罚的，须至少选择一种处罚种类。");
        }
        requireAmount(proposal, "fine", kinds.contains("FINE"), "罚款");
        requireAmount(proposal, "confiscation", kinds.contains("CONFISCATION_GAINS"), "没收违法所得");
    }

    private static void requireAmount(RecordData proposal, String field, boolean chosen, String label) {
        if (chosen != proposal.money(field).signum() > 0) {
            throw Rejection.of(field, "《中华人民共和国行政处罚法》第九条", "选择“%s”的须填写数额，未选择的不得填写数额。".formatted(label));
        }
    }

    private static void checkFine(BigDecimal fine, String outcome, LeniencyPreview assessment) {
        FineRange range = assessment.fine();
        if (range == null || range.min() == null && range.statute() == null) {
            throw Rejection.of(
                    "fine",
                    "《中华人民共和国行政处罚法》第四条",
                    "按已经查明的事实，没有可以适用的法定罚款：%s".formatted(range == null ? "法定条件未成就。" : range.note()));
        }
        boolean allowed = outcome.equals(assessment.outcome().name()) && range.min() != null
                ? range.contains(fine)
                : withinStatute(fine, outcome, range.statute());
        if (!allowed) {
            throw Rejection.of("fine", basis(range), "罚款数额超出可以适用的幅度：%s".formatted(describe(outcome, assessment)));
        }
    }

    private static boolean withinStatute(BigDecimal fine, String outcome, FineRange.Statute statute) {
        if (statute == null || statute.max() == null || fine.compareTo(statute.max()) > 0) {
            return false;
        }
        boolean belowMinimum = statute.min() != null && fine.compareTo(statute.min()) < 0;
        return outcome.equals("MITIGATED") == belowMinimum;
    }

    private static String basis(FineRange range) {
        return range.statute() == null ? "《中华人民共和国行政处罚法》第四条" : range.statute().basis();
    }

    private static String describe(String outcome, LeniencyPreview assessment) {
        FineRange range = assessment.fine();
        if (outcome.equals(assessment.outcome().name()) && range.min() != null) {
            return "%s%s元至%s元%s。"
                    .formatted(
                            range.minIncluded() ? "" : "超过",
                            range.min().toPlainString(),
                            range.max().toPlainString(),
                            range.maxIncluded() ? "" : "（不含）");
        }
        return outcome.equals("MITIGATED")
                ? "减轻处罚须低于法定最低限%s元。".formatted(range.statute().min())
                : "法定幅度为%s元至%s元。"
                        .formatted(range.statute().min(), range.statute().max());
    }
}
