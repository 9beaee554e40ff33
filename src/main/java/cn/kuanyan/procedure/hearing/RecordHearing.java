package cn.kuanyan.procedure.hearing;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 制作听证笔录: read and signed by the party, or the refusal to sign is noted (《行政处罚法》第六十四条第八项). */
@Component
class RecordHearing implements Step {

    @Override
    public void take(Act act) {
        if (!act.data().flag("signed")) {
            throw Rejection.of("signed", "《中华人民共和国行政处罚法》第六十四条第八项", "听证笔录应当交当事人核对无误后签字或者盖章；拒绝签字的，由主持人在笔录中注明后勾选确认。");
        }
    }
}
