package cn.kuanyan.procedure.review;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** 法制审核: without it, or against it, no decision may be made (《行政处罚法》第五十八条). */
@Component
class ReviewLegality implements Step {

    private static final List<String> POINTS =
            List.of("authority", "facts", "law", "procedure", "discretion", "document");
    private static final String ARTICLE_58 = "《中华人民共和国行政处罚法》第五十八条";

    private final Approvals approvals;

    ReviewLegality(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void take(Act act) {
        boolean approving = act.data().is("answer", "approve");
        if (approving && POINTS.stream().anyMatch(point -> act.data().is(point, "NO"))) {
            throw Rejection.of("answer", ARTICLE_58 + "第一款", "有审核事项存在问题的，不得通过审核，请选择退回并写明意见。");
        }
        if (!approving && act.data().text("returnTo").isEmpty()) {
            throw Rejection.of("returnTo", ARTICLE_58 + "第一款", "退回时须选择退回到哪一环节。");
        }
        approvals.decide(act);
    }
}
