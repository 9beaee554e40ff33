package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.RemedyOutcome;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 登记行政复议、行政诉讼: what a party seeks against a decision that was served. One that comes after its period is registered as
 * late and has no effect until the body accepts it (《行政复议法》第二十条、第二十三条、第二十九条；《行政诉讼法》第四十五条、第四十六条).
 */
@Component
class RegisterRemedy implements Step {

    private static final String ARTICLE_29 = "《中华人民共和国行政复议法》第二十九条";

    private final RemedyPeriods periods;
    private final Catalogue catalogue;

    RegisterRemedy(RemedyPeriods periods, Catalogue catalogue) {
        this.periods = periods;
        this.catalogue = catalogue;
    }

    @Override
    public void take(Act act) {
        RecordData data = act.data();
        LocalDate applied = data.date("appliedOn").orElseThrow();
        boolean lawsuit = data.is("kind", "LITIGATION");
        CaseRecord service = act.progress()
                .service(act.party())
                .filter(served -> act.progress().decision(act.party()).isPresent())
                .orElseThrow(() -> Rejection.of(
                        "partyId", "《中华人民共和国行政复议法》第二十条、《中华人民共和国行政诉讼法》第四十六条", "该当事人没有已经送达、仍然有效的决定，不能登记行政复议或者行政诉讼。"));
        requireOrder(data, applied, service.data().date("servedOn").orElseThrow());
        requireNoOther(act, lawsuit);
        requireReconsiderationFirst(act, lawsuit);
        if (!lawsuit) {
            requireBody(act);
        }
        TimeLimit period = periods.of(act, lawsuit);
        boolean late = applied.isAfter(period.dueDate());
        data.establish("late", late);
        data.establish("period", period.label() + "至" + period.dueDate() + "届满（" + period.basis() + "）");
        data.date("forwardedOn").ifPresent(forwarded -> forward(act, lawsuit, applied, forwarded));
        if (!late) {
            LocalDate copy = data.date("copyReceivedOn")
                    .orElseThrow(() -> Rejection.of("copyReceivedOn", "答复、答辩期限", "请填写收到申请书、起诉状副本的日期，答复、答辩期限自该日起计算。"));
            periods.used(act, lawsuit, data.text("procedure").orElse("ORDINARY"), applied, copy);
        }
    }

    private static void requireOrder(RecordData data, LocalDate applied, LocalDate served) {
        LocalDate accepted = data.date("acceptedOn").orElse(null);
        LocalDate copy = data.date("copyReceivedOn").orElse(null);
        Dates.requireNotBefore("appliedOn", "申请、起诉日期", applied, served, "决定书送达日期");
        Dates.requireNotBefore("acceptedOn", "受理、立案日期", accepted, applied, "申请、起诉日期");
        Dates.requireNotBefore("copyReceivedOn", "收到副本日期", copy, applied, "申请、起诉日期");
        Dates.requireNotBefore("copyReceivedOn", "收到副本日期", copy, accepted, "受理、立案日期");
    }

    /** While one goes on the other is closed, and each is open once. */
    private static void requireNoOther(Act act, boolean lawsuit) {
        List<Remedy> registered = Remedy.againstDecisionInForce(act.progress(), act.party());
        registered.stream().filter(Remedy::isOpen).findFirst().ifPresent(open -> {
            throw Rejection.of(
                    "kind", ARTICLE_29, "该当事人的%s（%s提出）正在进行，结果登记以前不能再登记。".formatted(open.label(), open.appliedOn()));
        });
        boolean again = registered.stream()
                .filter(remedy -> remedy.isEffective() || remedy.isAwaitingAcceptance())
                .anyMatch(remedy -> remedy.isLawsuit() == lawsuit);
        if (again) {
            throw Rejection.of("kind", "重复登记", "该当事人对本决定的%s已经登记过，不能重复登记。".formatted(lawsuit ? "行政诉讼" : "行政复议"));
        }
        boolean sued = registered.stream().anyMatch(remedy -> remedy.isLawsuit() && remedy.isEffective());
        if (!lawsuit && sued) {
            throw Rejection.of("kind", ARTICLE_29 + "第二款", "该当事人已经提起行政诉讼并被受理，不得再申请行政复议。");
        }
    }

    /** 当场处罚: reconsideration comes first (《行政复议法》第二十三条第一款第一项). */
    private static void requireReconsiderationFirst(Act act, boolean lawsuit) {
        boolean reconsidered = Remedy.againstDecisionInForce(act.progress(), act.party()).stream()
                .filter(remedy -> !remedy.isLawsuit())
                .anyMatch(remedy -> remedy.outcome()
                        .filter(outcome -> outcome != RemedyOutcome.WITHDRAWN)
                        .isPresent());
        boolean onTheSpot = act.progress()
                .decisionOnTheSpot(act.party())
                .map(CaseRecord::id)
                .equals(act.progress().decision(act.party()).map(CaseRecord::id));
        if (lawsuit && onTheSpot && !reconsidered) {
            throw Rejection.of("kind", "《中华人民共和国行政复议法》第二十三条第一款第一项", "对当场作出的行政处罚决定不服的，应当先申请行政复议，对行政复议决定不服的才可以提起行政诉讼。");
        }
    }

    /** As a rule the government of the same level decides on reconsideration; another body needs its ground. */
    private void requireBody(Act act) {
        String usual = catalogue.agency(act.penaltyCase().agency()).reconsideration();
        if (!act.data().is("body", usual) && act.data().text("bodyReason").isEmpty()) {
            throw Rejection.of(
                    "bodyReason", "《中华人民共和国行政复议法》第二十四条、第二十七条", "本机关决定的复议机关一般是%s；由其他机关管辖的，须写明依据。".formatted(usual));
        }
    }

    private void forward(Act act, boolean lawsuit, LocalDate applied, LocalDate forwarded) {
        if (lawsuit) {
            throw Rejection.of("forwardedOn", "《中华人民共和国行政复议法》第三十二条", "经本机关转送的只有行政复议申请，提起行政诉讼的不填写转送日期。");
        }
        Dates.requireNotBefore("forwardedOn", "转送日期", forwarded, applied, "申请日期");
        periods.forwarded(act, applied, forwarded);
    }
}
