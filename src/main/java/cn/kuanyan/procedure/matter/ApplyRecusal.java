package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 登记回避申请: whoever asks for it, the investigation goes on until it is decided (《行政处罚法》第四十三条). */
@Component
class ApplyRecusal implements Step {

    private final Recusals recusals;
    private final TimeLimits limits;

    ApplyRecusal(Recusals recusals, TimeLimits limits) {
        this.recusals = recusals;
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        String person = act.data().need("person");
        LocalDate applied = act.data().date("appliedOn").orElseThrow();
        Dates.requireNotBefore(
                "appliedOn", "收到申请的日期", applied, act.penaltyCase().filedOn().orElse(null), "立案日期");
        if (recusals.isRecused(act.caseId(), person)) {
            throw Rejection.of("person", "《中华人民共和国行政处罚法》第四十三条", "该人员已经在本案中回避，无须再申请。");
        }
        if (isUndecided(act)) {
            throw Rejection.of("person", "《中华人民共和国行政处罚法》第四十三条", "本案已有一项回避申请尚未决定，决定以后才能再登记。");
        }
        limits.startIfAny(
                act.caseId(), null, "recusalDecision", act.penaltyCase().regime(), "收到回避申请之日", applied);
    }

    private static boolean isUndecided(Act act) {
        List<CaseRecord> applied = act.progress().papers(null, "apply-recusal").toList();
        long decided = act.progress().papers(null, Recusals.DECISION).count();
        return applied.size() > decided;
    }
}
