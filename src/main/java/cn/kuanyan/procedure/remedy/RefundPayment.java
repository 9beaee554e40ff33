package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Refund;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 退还款项: what was paid and is not owed any more goes back to the party, all of it and to the fen. The legal ground
 * (《国家赔偿法》第四条、第三十六条) is 未核实, and no number of days is set, so there is no limit here.
 */
@Component
class RefundPayment implements Step {

    private static final String RULE = "《中华人民共和国国家赔偿法》第三十六条（未核实）";

    private final RemedyText text;

    RefundPayment(RemedyText text) {
        this.text = text;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return text.added(act, common);
    }

    @Override
    public void take(Act act) {
        RecordData data = act.data();
        String matter = data.need(Matter.ID);
        Refund refund = Refund.owed(act.progress(), act.party()).stream()
                .filter(owed -> owed.isOfMatter(matter))
                .findFirst()
                .orElseThrow(() -> Rejection.conflict("退还款项", "该当事人没有应当退还而尚未退还的款项。"));
        RecordData result = refund.result().data();
        data.establish("kind", result.need("kind"));
        data.establish("appliedOn", result.need("appliedOn"));
        LocalDate ended = result.date("endedOn").orElseThrow();
        Dates.requireNotBefore("paidBackOn", "退还日期", data.date("paidBackOn").orElseThrow(), ended, "决定、裁判作出的日期");
        if (data.money("amount").compareTo(refund.amount()) != 0) {
            throw Rejection.of("amount", RULE, "应当退还%s元，登记的数额须与之相同，精确到分；请核对退款凭证，利息另填。".formatted(refund.yuan()));
        }
        requireNewVoucher(act);
        requireHolder(act);
    }

    private static void requireNewVoucher(Act act) {
        String number = act.data().need("voucherNumber");
        boolean used = act.progress().papers(act.party(), "refund-payment").anyMatch(paper -> paper.data()
                .is("voucherNumber", number));
        if (used) {
            throw Rejection.of("voucherNumber", RULE, "退款凭证“%s”已经登记过，同一凭证不得重复登记。".formatted(number));
        }
    }

    /** The money goes to the party itself; to somebody else only with the ground for it, e.g. to heirs. */
    private static void requireHolder(Act act) {
        String party = act.party().name();
        if (!act.data().need("accountHolder").strip().equals(party)
                && act.data().text("holderReason").isEmpty()) {
            throw Rejection.of(
                    "accountHolder", RULE, "款项应当退还当事人，收款账户户名须是“%s”；由继承人、权利义务承受人等收款的，请写明收款人不是当事人的依据。".formatted(party));
        }
    }
}
