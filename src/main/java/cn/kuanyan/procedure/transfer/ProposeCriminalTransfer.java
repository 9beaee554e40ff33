package cn.kuanyan.procedure.transfer;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 提出移送涉嫌犯罪案件: whoever handles the case says which parties and which crime (《行政处罚法》第二十七条第一款). */
@Component
class ProposeCriminalTransfer implements Step {

    private final Suspects suspects;

    ProposeCriminalTransfer(Suspects suspects) {
        this.suspects = suspects;
    }

    @Override
    public void take(Act act) {
        act.data().establish("parties", suspects.named(act));
    }
}
