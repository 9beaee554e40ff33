package cn.kuanyan.procedure.investigation;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.TwoOfficers;
import org.springframework.stereotype.Component;

/** 收集证据: one piece of evidence of the legal kinds, taken by two officers who showed their credentials, with the record that inquiry and inspection need (第四十二、四十六、五十五条). */
@Component
class CollectEvidence implements Step {

    private final ExpertOpinions opinions;

    CollectEvidence(ExpertOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void take(Act act) {
        TwoOfficers.require(act);
        if (!act.data().flag("credentialsShown")) {
            throw Rejection.of(
                    "credentialsShown", "《中华人民共和国行政处罚法》第五十五条第一款", "执法人员应当主动出示执法证件；未出示的，当事人有权拒绝接受调查，该证据不得登记。");
        }
        EvidenceRecord.check(act.data());
        opinions.received(act);
    }
}
