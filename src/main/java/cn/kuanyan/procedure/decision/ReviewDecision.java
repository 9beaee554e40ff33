package cn.kuanyan.procedure.decision;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.DiscussionQuestion;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/**
 * 负责人审查: the head reviews the draft and says whether the case is complex or grave; where the table proposes a
 * collective discussion only the head may decline it, in writing (《行政处罚法》第五十七条).
 */
@Component
class ReviewDecision implements Step {

    private static final String ARTICLE_57 = "《中华人民共和国行政处罚法》第五十七条第二款";

    private final Approvals approvals;
    private final DiscussionQuestion discussion;

    ReviewDecision(Approvals approvals, DiscussionQuestion discussion) {
        this.approvals = approvals;
        this.discussion = discussion;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        boolean proposed = discussion.isProposed(act);
        return common.withPrefill("complexOrGrave", proposed ? "YES" : "NO")
                .withPrefill("complexReason", proposed ? discussion.proposalReason(act) : null);
    }

    @Override
    public void take(Act act) {
        if (act.data().is("answer", "returnToEarlierStep")
                && act.data().text("returnTo").isEmpty()) {
            throw Rejection.of("returnTo", "退回", "退回前一环节时须选择退回到哪一环节。");
        }
        boolean complex = act.data().is("complexOrGrave", "YES");
        boolean reasoned = act.data().text("complexReason").isPresent();
        if (complex && !reasoned) {
            throw Rejection.of("complexReason", ARTICLE_57, "认定情节复杂或者重大违法行为的，须写明理由。");
        }
        if (!complex && !reasoned && discussion.isProposed(act)) {
            throw Rejection.of(
                    "complexReason",
                    ARTICLE_57,
                    "本案%s，系统建议集体讨论；不提交集体讨论的，须由负责人书面说明理由。".formatted(discussion.proposalReason(act)));
        }
        approvals.decide(act);
    }
}
