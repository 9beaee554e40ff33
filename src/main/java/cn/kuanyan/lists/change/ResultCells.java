package cn.kuanyan.lists.change;

import cn.kuanyan.lists.ListSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The result cells: literals only, and codes that are known and fit each other. */
@Component
class ResultCells implements FileCheck {

    private static final Map<String, String> OUTCOME_OF_SECTION =
            Map.of("exempt", "EXEMPT", "mitigated", "MITIGATED", "lighter", "LIGHTER");
    private static final List<String> CODES = List.of(
            "row", "section", "number", "printedNumber", "outcome", "force", "status", "effectiveFrom", "effectiveTo");

    /** Formulas that the table {@code fineBand} knows. */
    private static final Set<String> FORMULAS = Set.of("", "LIGHTER_30", "LIGHTER_30_OPEN", "MITIGATED_10");

    @Override
    public void check(ListFile file, ListSource source, Findings findings) {
        for (RawTable.Rule rule : file.table().rules()) {
            boolean readable = true;
            for (RawTable.Cell cell : rule.outputs()) {
                var problem = Literals.problem(cell.text()).or(() -> kind(cell));
                problem.ifPresent(message -> findings.add(rule, cell, message));
                readable &= problem.isEmpty();
            }
            if (readable) {
                codes(rule, findings);
                dates(rule, findings);
            }
        }
    }

    private static Optional<String> kind(RawTable.Cell cell) {
        String plain = Literals.plain(cell.text());
        if ("alternative".equals(cell.column().name())) {
            return cell.text().matches("[1-9]\\d{0,3}")
                    ? Optional.empty()
                    : Optional.of("应当是从 1 开始的整数，同一清单行的各个选择条件依次编号");
        }
        if (!cell.text().isEmpty() && !Literals.text(cell.text())) {
            return Optional.of("应当是加英文双引号的文字：" + cell.text());
        }
        return CODES.contains(cell.column().name()) && !plain.equals(plain.strip())
                ? Optional.of("引号内前后不能有空格：" + cell.text())
                : Optional.empty();
    }

    private static void codes(RawTable.Rule rule, Findings findings) {
        String expected = OUTCOME_OF_SECTION.get(rule.output("section"));
        if (expected == null) {
            findings.addOutput(
                    rule, "section", "只能是 exempt（不予处罚）、mitigated（减轻处罚）、lighter（从轻处罚）：" + rule.output("section"));
        } else if (!expected.equals(rule.output("outcome"))) {
            findings.addOutput(
                    rule,
                    "outcome",
                    "部分 %s 的裁量结果应当是 %s，不能是 %s".formatted(rule.output("section"), expected, rule.output("outcome")));
        }
        if (!Set.of("MUST", "MAY").contains(rule.output("force"))) {
            findings.addOutput(rule, "force", "只能是 MUST（应当）或者 MAY（可以）：" + rule.output("force"));
        }
        boolean review = "NEEDS_REVIEW".equals(rule.output("status"));
        if (!review && !"EFFECTIVE".equals(rule.output("status"))) {
            findings.addOutput(rule, "status", "只能是 EFFECTIVE（有效）或者 NEEDS_REVIEW（待核）：" + rule.output("status"));
        } else if (review == rule.output("reviewReason").isBlank()) {
            findings.addOutput(rule, "reviewReason", review ? "待核的清单行要写明原因" : "有效的清单行不能有待核原因");
        }
        if (!FORMULAS.contains(rule.output("fineFormula"))) {
            findings.addOutput(
                    rule,
                    "fineFormula",
                    "只能是 LIGHTER_30（A≤X<A+(B−A)×30%%）、LIGHTER_30_OPEN（A<X<A+(B−A)×30%%）、MITIGATED_10（10%%·A≤X<A）或者空：%s"
                            .formatted(rule.output("fineFormula")));
        }
        for (String needed : List.of("printedNumber", "conditionsText")) {
            if (rule.output(needed).isBlank() && !review) {
                findings.addOutput(rule, needed, "不能为空");
            }
        }
    }

    private static void dates(RawTable.Rule rule, Findings findings) {
        LocalDate from = date(rule, "effectiveFrom", findings);
        LocalDate to = date(rule, "effectiveTo", findings);
        if (from != null && to != null && !from.isBefore(to)) {
            findings.addOutput(rule, "effectiveTo", "截止日期（%s）应当晚于起始日期（%s）".formatted(to, from));
        }
    }

    private static LocalDate date(RawTable.Rule rule, String output, Findings findings) {
        String text = rule.output(output);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            findings.addOutput(rule, output, "不是日期，格式为 \"2026-03-02\"：" + text);
            return null;
        }
    }
}
