package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import cn.kuanyan.procedure.matter.RestRule.Effect;
import cn.kuanyan.procedure.measure.MeasureTimers;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 审批中止: the head suspends the case. Whether its limits rest is said by {@code limit-rests.dmn}; where that leaves it to
 * a provision it does not know, the head cites it, and the record says that it is not verified (《行政处罚法》第六十条).
 */
@Component
class DecideSuspension implements Step {

    private static final Map<String, String> GROUNDS = Map.of(
            "APPRAISAL", "等待鉴定、检验、检测的结果",
            "ANNOUNCEMENT", "公告期间",
            "AWAITING_RULING", "等待其他案件的裁判或者处理结果",
            "LEGAL_QUESTION", "等待有权机关的解释",
            "FORCE_MAJEURE", "不可抗力",
            "PARTY_MISSING", "当事人下落不明",
            "OTHER", "其他原因");

    private final RestRules rules;
    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final MeasureTimers timers;

    DecideSuspension(RestRules rules, CaseFiles caseFiles, TimeLimits limits, MeasureTimers timers) {
        this.rules = rules;
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.timers = timers;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return rule(act, "caseHandling")
                .map(rule -> common.withPrefill("limitRule", Markdown.empty().row("办案期限", rule.inWords()))
                        .withPrefill("limitEffect", rule.effect() == Effect.REST ? "REST" : "RUN"))
                .orElse(common);
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.SUSPENSION.requirePossible(act.penaltyCase());
        rule(act, "caseHandling").ifPresent(rule -> checkEffect(act, rule));
        String why = "中止（" + GROUNDS.get(ground(act)) + "）";
        caseFiles.become(act.penaltyCase(), CaseStatus.SUSPENDED, act.actor(), why);
        act.data().establish("suspendedOn", act.today());
        act.data().establish("why", why);
        rule(act, "caseHandling")
                .filter(rule -> act.data().is("limitEffect", "REST"))
                .ifPresent(rule -> rest(act, "caseHandling", why, rule));
        rule(act, "seizure")
                .filter(rule -> rule.effect() == Effect.REST)
                .ifPresent(rule -> rest(act, "seizure", why, rule));
    }

    private void checkEffect(Act act, RestRule rule) {
        boolean rests = act.data().is("limitEffect", "REST");
        if (rule.effect() == Effect.RUN && rests || rule.effect() == Effect.REST && !rests) {
            throw Rejection.of("limitEffect", rule.basis(), rule.inWords() + "，请改正。");
        }
        if (rule.effect() == Effect.BY_PROVISION
                && rests
                && act.data().text("limitProvision").isEmpty()) {
            throw Rejection.of("limitProvision", rule.basis(), "不计入办案期限的，须写明所依据的法律、法规、规章的名称和条文。");
        }
    }

    private void rest(Act act, String code, String why, RestRule rule) {
        boolean cited = rule.effect() == Effect.BY_PROVISION;
        String basis = cited ? act.data().need("limitProvision") + "，由负责人引用" : rule.basis();
        limits.rest(act.caseId(), code, act.today(), why, basis, !cited && rule.verified());
        running(act, code).forEach(timers::follow);
    }

    private Optional<RestRule> rule(Act act, String code) {
        return running(act, code)
                .findFirst()
                .flatMap(limit -> rules.find(code, act.penaltyCase().regime(), ground(act), limit.triggerDate()));
    }

    /** Of seizures there can be several at a time. */
    private Stream<TimeLimit> running(Act act, String code) {
        return limits.ofCase(act.caseId()).stream()
                .filter(limit ->
                        limit.state() == TimeLimit.State.RUNNING && limit.code().equals(code));
    }

    private static String ground(Act act) {
        return act.progress()
                .latest(null, "apply-suspension")
                .map(CaseRecord::data)
                .orElseThrow()
                .need("ground");
    }
}
