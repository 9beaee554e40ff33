package cn.kuanyan.discretion;

import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which conditions may be confirmed for an item; each other one is refused with the reason and what to do instead. */
@Component
class ConfirmedConditions {

    private static final String RULE = "须确认的条件";

    private record Printed(ListRow row, ListRow.Condition condition) {}

    private final LeniencyLists lists;
    private final FactVocabulary vocabulary;

    ConfirmedConditions(LeniencyLists lists, FactVocabulary vocabulary) {
        this.lists = lists;
        this.vocabulary = vocabulary;
    }

    /** @throws Rejection naming every condition that cannot be confirmed */
    void check(PreviewRequest request, AppliedLists applied) {
        if (request.confirmedConditions().isEmpty()) {
            return;
        }
        // The lists of today as well, so that whoever confirms a row that was not in force is told so.
        List<Printed> printed = Stream.concat(lists.of(applied).stream(), lists.of(request.agency()).stream())
                .flatMap(list -> list.rows().stream())
                .flatMap(row -> row.conditions().stream().map(condition -> new Printed(row, condition)))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (String id : request.confirmedConditions().keySet()) {
            List<Printed> same = printed.stream()
                    .filter(one -> one.condition().id().equals(id))
                    .toList();
            if (same.stream().noneMatch(one -> confirmable(one, request, applied))) {
                findings.add(
                        new Finding("confirmedConditions." + id, RULE, refusal(id, same, printed, request, applied)));
            }
        }
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, findings);
        }
    }

    private static boolean confirmable(Printed one, PreviewRequest request, AppliedLists applied) {
        return one.condition().confirmed()
                && !one.row().needsReview()
                && request.item().equals(one.row().item())
                && applied.counts(one.row());
    }

    private String refusal(
            String id, List<Printed> same, List<Printed> printed, PreviewRequest request, AppliedLists applied) {
        if (same.isEmpty()) {
            return "事项 %s 没有须确认的条件 %s；可用：%s".formatted(request.item(), id, usable(printed, request, applied));
        }
        Printed one = same.get(0);
        if (!request.item().equals(one.row().item())) {
            return "条件 %s 属于事项 %s，不属于事项 %s；可用：%s"
                    .formatted(id, one.row().item(), request.item(), usable(printed, request, applied));
        }
        if (!applied.counts(one.row())) {
            return "条件 %s 所在的清单行在违法行为发生之日和作出决定之日都没有效力：%s；可用：%s"
                    .formatted(id, period(one.row()), usable(printed, request, applied));
        }
        if (one.row().needsReview() || one.condition().reviewReason() != null) {
            String reason = one.condition().reviewReason() == null
                    ? one.row().reviewReason()
                    : one.condition().reviewReason();
            return "条件 %s 待核，不适用：%s；可用：%s".formatted(id, reason, usable(printed, request, applied));
        }
        Fact fact = vocabulary.get(one.condition().fact());
        return "条件 %s（%s）由事实 %s（%s）判断，请在 facts.%s 中填写；可用的值：%s"
                .formatted(id, one.condition().text(), fact.fact(), fact.label(), fact.fact(), fact.accepted());
    }

    private static String usable(List<Printed> printed, PreviewRequest request, AppliedLists applied) {
        String usable = printed.stream()
                .filter(one -> confirmable(one, request, applied))
                .map(one -> one.condition().id())
                .distinct()
                .collect(Collectors.joining("、"));
        return usable.isEmpty() ? "无" : usable;
    }

    private static String period(ListRow row) {
        String from = row.effectiveFrom() == null ? "施行日期不明" : "自 " + row.effectiveFrom() + " 起施行";
        return from + (row.effectiveTo() == null ? "" : "，自 " + row.effectiveTo() + " 起失效");
    }
}
