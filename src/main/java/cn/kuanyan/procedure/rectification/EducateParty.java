package cn.kuanyan.procedure.rectification;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 教育当事人: whoever is not punished is educated (《行政处罚法》第三十三条第三款), with a commitment where it is signed. */
@Component
class EducateParty implements Step {

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "educatedOn",
                "教育日期",
                act.data().date("educatedOn").orElseThrow(),
                act.penaltyCase().filedOn().orElseThrow(),
                "立案日期");
        if (act.data().is("commitmentSigned", "YES")
                && act.data().text("commitment").isEmpty()) {
            throw Rejection.of("commitment", "承诺书", "当事人签订承诺书的，须记录承诺的内容。");
        }
    }
}
