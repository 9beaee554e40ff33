package cn.kuanyan.procedure.transfer;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 提出移送管辖: the case is another authority's, or another authority says so (《行政处罚法》第二十二条至第二十五条). */
@Component
class ProposeJurisdictionTransfer implements Step {

    @Override
    public void take(Act act) {
        if (!act.data().is("ground", "FILED_FIRST")) {
            return;
        }
        LocalDate theirs = act.data().date("otherFiledOn").orElseThrow();
        LocalDate ours = act.penaltyCase().filedOn().orElseThrow();
        if (theirs.isAfter(ours)) {
            throw Rejection.of(
                    "otherFiledOn", "《中华人民共和国行政处罚法》第二十五条第一款", "由最先立案的行政机关管辖：本机关于%s立案，早于对方机关，不能以此移送。".formatted(ours));
        }
    }
}
