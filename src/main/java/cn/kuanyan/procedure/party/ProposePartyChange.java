package cn.kuanyan.procedure.party;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PartiesEntered;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 提出变更当事人: an officer reports a death, a succession, a wrong entry or a party that was found. */
@Component
class ProposePartyChange implements Step {

    private final PartiesEntered parties;

    ProposePartyChange(PartiesEntered parties) {
        this.parties = parties;
    }

    @Override
    public void take(Act act) {
        PartyChange change = PartyChange.of(act, act.data());
        if (!change.kind().isEnd()) {
            change.registered(act, parties);
        }
    }
}
