package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.Markdown;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * 提出查封、扣押、冻结: what is to be held, why, and by which law the authority may. The law that is cited is not in the
 * product, and the record says so (《行政强制法》第十六条至第十八条、第二十二条、第二十三条、第二十九条).
 */
@Component
class ApplyMeasure implements Step {

    private static final Pattern PROVISION = Pattern.compile("《[^》]{2,}》.*第.+条.*");
    private static final String EMPOWERED = "《中华人民共和国行政强制法》第十六条第一款、第二十二条、第二十九条第一款";

    private final HeldThings held;

    ApplyMeasure(HeldThings held) {
        this.held = held;
    }

    @Override
    public void take(Act act) {
        if (!PROVISION.matcher(act.data().need("legalBasis")).matches()) {
            throw Rejection.of("legalBasis", EMPOWERED, "须写明授权本机关实施的法律、法规的名称和条文，写作《……》第……条；没有授权的不得实施。");
        }
        boolean freeze = act.data().is("kind", "FREEZE");
        for (Thing thing : ApplyPreservation.things(act)) {
            if (freeze) {
                requireAccount(thing);
            }
            held.requireNotTwice(act.penaltyCase(), thing);
        }
        act.data().establish("legalBasisVerified", false);
        act.data().establish("urgent", act.data().is("urgency", "URGENT"));
        ThingFields.list(act, ApplyPreservation.things(act));
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text.row("核实情况", "授权的法律、法规由承办人员引用，未核实"));
    }

    private static void requireAccount(Thing thing) {
        if (thing.row().text("identification").isEmpty()
                || thing.row().money("amount").signum() <= 0) {
            throw Rejection.of("things", "《中华人民共和国行政强制法》第三十一条第三项", "冻结须写明“%s”的账号和数额。".formatted(thing.name()));
        }
    }
}
