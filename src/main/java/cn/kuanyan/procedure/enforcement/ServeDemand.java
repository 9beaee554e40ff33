package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Electronic;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 催告: in writing, with period, manner, exact amount and the right to be heard, served (《行政强制法》第三十五、三十八、五十四条). */
@Component
class ServeDemand implements Step {

    private final Demanded demanded;
    private final LedgerText ledger;
    private final WindowText windowText;
    private final CourtWindow window;
    private final PaymentLedgers ledgers;
    private final TimeLimits limits;
    private final TimeLimitRules rules;

    ServeDemand(
            Demanded demanded,
            LedgerText ledger,
            WindowText windowText,
            CourtWindow window,
            PaymentLedgers ledgers,
            TimeLimits limits,
            TimeLimitRules rules) {
        this.demanded = demanded;
        this.ledger = ledger;
        this.windowText = windowText;
        this.window = window;
        this.ledgers = ledgers;
        this.limits = limits;
        this.rules = rules;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        TimeLimitRule rule = rules.find("demand", act.penaltyCase().regime(), act.today());
        return windowText
                .added(act, ledger.added(act, common))
                .withPrefill("performWithin", "自收到本催告书之日起%d个工作日内".formatted(rule.value()))
                .withPrefill("performance", "到指定的银行或者通过电子支付系统缴纳，缴纳罚款、没收款和加处罚款。");
    }

    @Override
    public void take(Act act) {
        LocalDate served = act.data().date("servedOn").orElseThrow();
        demanded.require(act, "servedOn", served, "《中华人民共和国行政强制法》第三十五条第三项、第五十四条");
        Electronic.requireSigned(act);
        limits.start(act.caseId(), act.partyId(), "demand", act.penaltyCase().regime(), "催告书送达之日", served);
        Ledger ledger = ledgers.of(act);
        window.start(act, ledger);
        if (act.data().money("surcharge").signum() > 0) {
            notesSurcharge(act, ledger);
        }
    }

    /** What the party is told about the surcharge together with the demand (《行政强制法》第四十五条第一款). */
    private static void notesSurcharge(Act act, Ledger ledger) {
        act.data().establish("surchargeDue", true);
        act.data().establish("fine", ledger.obligation().fine());
        act.data()
                .establish(
                        "paymentDue",
                        ledger.nextDue().orElse(ledger.obligation().limit()));
    }
}
