package cn.kuanyan.procedure.party;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 提出并案: the section head proposes to handle two cases as one. */
@Component
class ProposeJoining implements Step {

    private final Joining joining;

    ProposeJoining(Joining joining) {
        this.joining = joining;
    }

    @Override
    public void take(Act act) {
        act.data().establish("otherNumber", joining.joined(act, act.data()).number());
    }
}
