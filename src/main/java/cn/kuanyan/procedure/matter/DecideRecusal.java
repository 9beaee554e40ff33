package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Reassignment;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/**
 * 决定回避: the head decides (《行政处罚法》第四十三条第三款). Whoever is recused loses the case and its open tasks at once; an officer,
 * a member of the group that examines a crime, a chair or a recorder of the hearing is replaced by somebody who may do the same.
 */
@Component
class DecideRecusal implements Step {

    private static final String ARTICLE_43 = "《中华人民共和国行政处罚法》第四十三条第三款";

    private final DutyGuard duties;
    private final Replacements replacements;
    private final Hearings hearings;
    private final TransferGroups groups;
    private final Reassignment tasks;
    private final TimeLimits limits;

    DecideRecusal(
            DutyGuard duties,
            Replacements replacements,
            Hearings hearings,
            TransferGroups groups,
            Reassignment tasks,
            TimeLimits limits) {
        this.duties = duties;
        this.replacements = replacements;
        this.hearings = hearings;
        this.groups = groups;
        this.tasks = tasks;
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        String person = application(act).need("person");
        String agency = act.penaltyCase().agency();
        if (person.equals(act.actor())) {
            throw Rejection.forbidden(ARTICLE_43, "任何人不得决定本人是否回避，请由其他负责人办理。");
        }
        if (duties.holdsOffice(person, agency, "agencyHead")
                && act.data().text("superiorDocument").isEmpty()) {
            throw Rejection.of("superiorDocument", "《公安机关办理行政案件程序规定》第十九条", "负责人的回避由上一级机关决定（非公安机关系本系统的从严设计），请写明其文号。");
        }
        limits.settle(act.caseId(), null, "recusalDecision", TimeLimit.State.MET, act.today());
        act.data().establish("person", person);
        if (act.data().is("answer", "approve")) {
            Matter.RECUSAL.requirePossible(act.penaltyCase());
            recuse(act, person);
        }
    }

    private void recuse(Act act, String person) {
        String replacement = act.data().text("replacement").orElse(null);
        boolean officer = act.penaltyCase().officers().contains(person);
        boolean hearing = hearings.isConductedBy(act, person);
        boolean group = groups.hasMember(act, person);
        if ((officer || hearing || group) && replacement == null) {
            throw Rejection.of("replacement", "《中华人民共和国行政处罚法》第四十二条、第六十四条第四项", "承办人员、专案组成员、听证主持人、记录员回避的，须同时指定接替人员。");
        }
        if (group) {
            groups.checkReplacement(act, replacement);
        }
        if (officer) {
            replacements.check(act.penaltyCase(), person, replacement);
            replacements.appoint(act, person, replacement, "回避");
        } else if (hearing) {
            hearings.checkReplacement(act, person, replacement);
        } else if (!group && replacement != null) {
            throw Rejection.of("replacement", "回避的接替", "该人员的任务由同一岗位的其他人员签收，不指定接替人员。");
        }
        tasks.move(act.caseId(), person, replacement);
    }

    private static RecordData application(Act act) {
        return act.progress()
                .latest(null, "apply-recusal")
                .map(CaseRecord::data)
                .orElseThrow();
    }
}
