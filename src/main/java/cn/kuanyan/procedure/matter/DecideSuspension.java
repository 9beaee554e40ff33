package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 审批中止: the head suspends the case. Whether its limits rest is said by {@code limit-rests.dmn}; where that leaves it to
 * a provision it does not know, the head cites it, and the record says that it is not verified (《行政处罚法》第六十条).
 */
@Component
class DecideSuspension implements Step {

    private static final Map<String, String> GROUNDS = Map.of(
            "APPRAISAL", "等待鉴定、检验、检测的结果",
            "ANNOUNCEMENT", "公告期间",
            "AWAITING_RULING", "等待其他案件的裁判或者处理结果",
            "LEGAL_QUESTION", "等待有权机关的解释",
            "FORCE_MAJEURE", "不可抗力",
            "PARTY_MISSING", "当事人下落不明",
            "OTHER", "其他原因");

    private final CaseFiles caseFiles;
    private final LimitRest limits;

    DecideSuspension(CaseFiles caseFiles, LimitRest limits) {
        this.caseFiles = caseFiles;
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return limits.filling(act, ground(act), common);
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.SUSPENSION.requirePossible(act.penaltyCase());
        limits.check(act, ground(act));
        String why = "中止（" + GROUNDS.get(ground(act)) + "）";
        caseFiles.become(act.penaltyCase(), CaseStatus.SUSPENDED, act.actor(), why);
        act.data().establish("suspendedOn", act.today());
        act.data().establish("why", why);
        limits.begin(act, act.data(), ground(act), why);
    }

    private static String ground(Act act) {
        return act.progress()
                .latest(null, "apply-suspension")
                .map(CaseRecord::data)
                .orElseThrow()
                .need("ground");
    }
}
