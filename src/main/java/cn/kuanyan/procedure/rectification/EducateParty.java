package cn.kuanyan.procedure.rectification;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 教育当事人: whoever is not punished is educated (《行政处罚法》第三十三条第三款), with a commitment where it is signed and a day by
 * which the conduct is to be corrected where one is set (第二十八条第一款).
 */
@Component
class EducateParty implements Step {

    private final TimeLimits limits;

    EducateParty(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        RecordData data = act.data();
        LocalDate educated = data.date("educatedOn").orElseThrow();
        LocalDate filed = act.penaltyCase().filedOn().orElseThrow();
        Dates.requireNotBefore("educatedOn", "教育日期", educated, filed, "立案日期");
        if (data.is("commitmentSigned", "YES")) {
            if (data.text("commitment").isEmpty()) {
                throw Rejection.of("commitment", "承诺书", "当事人签订承诺书的，须记录承诺的内容。");
            }
            LocalDate signed = data.date("commitmentSignedOn").orElse(educated);
            Dates.requireNotBefore("commitmentSignedOn", "签订承诺书的日期", signed, filed, "立案日期");
            data.establish("commitmentSignedOn", signed);
        }
        data.date("rectifyBy").ifPresent(by -> startLimit(act, educated, by));
    }

    private void startLimit(Act act, LocalDate educated, LocalDate by) {
        Dates.requireNotBefore("rectifyBy", "整改期限", by, educated, "教育日期");
        limits.startUntil(
                act.caseId(),
                act.partyId(),
                Rectification.PERIOD,
                "整改期限",
                "教育之日",
                educated,
                by,
                Rectification.ARTICLE_28);
    }
}
