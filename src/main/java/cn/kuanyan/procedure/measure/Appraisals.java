package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.matter.RestRule;
import cn.kuanyan.procedure.matter.RestRules;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 检测、检验、检疫、技术鉴定: a period that is fixed beforehand and told to the party does not count (《行政强制法》第二十五条
 * 第三款). A result that comes earlier ends it earlier, one that comes later does not make it longer.
 */
@Component
class Appraisals {

    private static final String WHY = "检测、检验、检疫、技术鉴定";

    private final MatterLimits limits;
    private final RestRules rules;

    Appraisals(MatterLimits limits, RestRules rules) {
        this.limits = limits;
        this.rules = rules;
    }

    void begin(Act act, Measure measure, TimeLimit limit) {
        RestRule rule = rules.find(limit.code(), act.penaltyCase().regime(), "APPRAISAL", limit.triggerDate())
                .filter(found -> found.effect() == RestRule.Effect.REST)
                .orElseThrow(() -> Rejection.of(
                        "answer",
                        "《中华人民共和国行政强制法》第三十二条第一款",
                        "%s没有不计入检测、鉴定期间的规定，不能选择。".formatted(measure.kind().label())));
        RecordData data = act.data();
        LocalDate first = data.date("appraisalFrom").orElseThrow();
        LocalDate last = data.date("appraisalUntil").orElseThrow();
        Dates.requireNotBefore("appraisalFrom", "期间的第一日", first, limit.triggerDate(), "实施日期");
        Dates.requireNotBefore("appraisalUntil", "期间的最后一日", last, first, "第一日");
        Dates.requireNotBefore(
                "appraisalNoticeOn", "告知日期", data.date("appraisalNoticeOn").orElseThrow(), limit.triggerDate(), "实施日期");
        limits.restBetween(measure.id(), limit.code(), first, last, WHY, rule.basis(), rule.verified())
                .flatMap(TimeLimit::arithmetic)
                .ifPresent(how -> data.establish("arithmetic", how));
    }

    void end(Act act, Measure measure) {
        RecordData sent = measure.proposal().orElseThrow().data();
        LocalDate result = act.data().date("resultOn").orElseThrow();
        Dates.requireNotBefore(
                "resultOn", "收到结果的日期", result, sent.date("appraisalFrom").orElseThrow(), "期间的第一日");
        limits.restIsOver(measure.id(), measure.kind().limit(), WHY, result)
                .flatMap(TimeLimit::arithmetic)
                .ifPresent(how -> act.data().establish("arithmetic", how));
    }
}
