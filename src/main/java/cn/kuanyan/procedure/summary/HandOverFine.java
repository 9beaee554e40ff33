package cn.kuanyan.procedure.summary;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 交至行政机关: within two working days of the collection, on water of the landing (《行政处罚法》第七十一条). */
@Component
class HandOverFine implements Step {

    private final TimeLimits limits;

    HandOverFine(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate handedOver = act.data().date("handedOverOn").orElseThrow();
        LocalDate collected = CollectedFine.collectedOn(act);
        Dates.requireNotBefore("handedOverOn", "交至行政机关的日期", handedOver, collected, "收缴罚款之日");
        CollectedFine.requireAll(act);
        String regime = act.penaltyCase().regime();
        act.data().date("landedOn").ifPresent(landed -> {
            requireOnWater(act);
            Dates.requireNotBefore("landedOn", "抵岸日期", landed, collected, "收缴罚款之日");
            Dates.requireNotAfter("landedOn", "抵岸日期", landed, handedOver, "交至行政机关的日期");
            limits.start(act.caseId(), act.partyId(), "fineHandOver", regime, "抵岸之日", landed);
        });
        limits.settle(act.caseId(), act.partyId(), "fineHandOver", TimeLimit.State.MET, handedOver);
        limits.start(act.caseId(), act.partyId(), "fineDeposit", regime, "行政机关收到罚款之日", handedOver);
    }

    private static void requireOnWater(Act act) {
        boolean remote = act.progress()
                .latest(act.party(), "serve-on-the-spot")
                .filter(service -> service.data().is("ground", "REMOTE_ON_REQUEST"))
                .isPresent();
        if (!remote) {
            throw Rejection.of("landedOn", CollectedFine.ARTICLE_71, "只有在水上当场收缴的罚款，才自抵岸之日起计算。");
        }
    }
}
