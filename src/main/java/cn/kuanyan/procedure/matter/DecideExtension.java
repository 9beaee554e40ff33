package cn.kuanyan.procedure.matter;

import cn.kuanyan.deadline.LimitAdjustment;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 审批延长: 治安案件 by the days of the table, with the superior's approval and twice at most (《治安管理处罚法》第一百一十八条第一款);
 * where the product knows no rule, by the days and the provision that the head cites, marked as not verified.
 */
@Component
class DecideExtension implements Step {

    /** 期限延长以二次为限. */
    private static final int EXTENSIONS_AT_MOST = 2;

    private final TimeLimits limits;
    private final TimeLimitRules rules;
    private final FilingExtension filing;

    DecideExtension(TimeLimits limits, TimeLimitRules rules, FilingExtension filing) {
        this.filing = filing;
        this.limits = limits;
        this.rules = rules;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        if (isAboutFiling(act)) {
            return common.withPrefill(
                    "extensionRule",
                    Markdown.empty()
                            .row(
                                    "延长",
                                    rules.findIfAny(
                                                    FilingExtension.EXTENDED,
                                                    act.penaltyCase().regime(),
                                                    act.today())
                                            .map(rule -> "%s延长至%s（%s%s），不填写日数和规定"
                                                    .formatted(
                                                            "立案审批期限",
                                                            rule.unit().describe(rule.value()),
                                                            rule.basis(),
                                                            rule.verified() ? "" : "，未核实"))
                                            .orElse("没有规定")));
        }
        String words = rule(act)
                .map(rule -> "延长%s，须经上一级公安机关批准，以二次为限（%s%s）"
                        .formatted(rule.unit().describe(rule.value()), rule.basis(), rule.verified() ? "" : "，未核实"))
                .orElse("本系统没有已核实的延长日数，由负责人写明准许延长的规定和日数，记录注明未核实");
        return common.withPrefill("extensionRule", Markdown.empty().row("延长", words));
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.EXTENSION.requirePossible(act.penaltyCase());
        if (isAboutFiling(act)) {
            act.data().establish("dueDate", filing.approve(act).dueDate());
            return;
        }
        TimeLimit running = ApplyExtension.requireRunning(limits, act, ApplyExtension.CASE_HANDLING);
        Optional<TimeLimitRule> rule = rule(act);
        TimeLimit extended = rule.isPresent() ? byRule(act, running, rule.get()) : byProvision(act);
        act.data().establish("dueDate", extended.dueDate());
    }

    private TimeLimit byRule(Act act, TimeLimit running, TimeLimitRule rule) {
        if (act.data().text("superiorDocument").isEmpty()) {
            throw Rejection.of("superiorDocument", rule.basis(), "延长须经上一级公安机关批准，请写明批准的文号。");
        }
        if (act.data().text("days").isPresent() || act.data().text("provision").isPresent()) {
            throw Rejection.of("days", rule.basis(), "延长的日数由法律规定，不填写日数和其他规定。");
        }
        long earlier = running.adjustments().stream()
                .filter(adjustment -> adjustment.kind() == LimitAdjustment.Kind.EXTENSION)
                .count();
        if (earlier >= EXTENSIONS_AT_MOST) {
            throw Rejection.conflict(rule.basis(), "期限延长以二次为限，本案已经延长二次，请选择不同意。");
        }
        return extend(act, rule.value(), rule.basis(), rule.verified());
    }

    private TimeLimit byProvision(Act act) {
        String provision = act.data()
                .text("provision")
                .orElseThrow(() -> Rejection.of("provision", "《中华人民共和国行政处罚法》第六十条", "延长须有法律、法规、规章的规定，请写明名称和条文。"));
        int days = act.data()
                .text("days")
                .map(Integer::parseInt)
                .orElseThrow(() -> Rejection.of("days", "《中华人民共和国行政处罚法》第六十条", "请写明延长的日数。"));
        return extend(act, days, provision + "，由负责人引用", false);
    }

    private TimeLimit extend(Act act, int days, String basis, boolean verified) {
        return limits.extend(act.caseId(), "caseHandling", days, "延长", basis, verified)
                .orElseThrow();
    }

    private static boolean isAboutFiling(Act act) {
        return act.progress()
                .latest(null, "apply-extension")
                .filter(applied -> applied.data().is("limit", ApplyExtension.FILING))
                .isPresent();
    }

    private Optional<TimeLimitRule> rule(Act act) {
        return rules.findIfAny("caseHandlingExtension", act.penaltyCase().regime(), act.today());
    }
}
