package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 提出分案: an officer proposes that a party's case be handled by itself, before anything is decided about that party. */
@Component
class ProposeSeparation implements Step {

    private static final String RULE = "分案";

    @Override
    public void take(Act act) {
        separated(act, act.data());
    }

    /** @throws Rejection when the party cannot be taken out of the case */
    static Party separated(Act act, RecordData proposal) {
        CaseProgress progress = act.progress();
        String id = proposal.need("party");
        Party party = progress.standing().stream()
                .filter(one -> id.equals(String.valueOf(one.id())))
                .findFirst()
                .orElseThrow(() -> Rejection.of("party", RULE, "所选当事人不是这个案件的当事人，或者对其办理已经终结，请重新选择。"));
        if (progress.decision(party).isPresent()) {
            throw Rejection.of("party", RULE, "对该当事人已经作出决定，不能再分案。");
        }
        if (progress.standing().size() < 2) {
            throw Rejection.of("party", RULE, "本案只有一名当事人，不能分案。");
        }
        return party;
    }
}
