package cn.kuanyan.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The duties beside the tests that prove them: what does not fit, and the document. */
record DutyMatrix(List<Duty> duties, Map<String, ? extends Set<String>> proofs) {

    /** Everything for which the build fails. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        SortedSet<String> unknown = new TreeSet<>(proofs.keySet());
        for (Duty duty : duties) {
            unknown.remove(duty.id());
            boolean proven = proofs.containsKey(duty.id());
            if (!proven && duty.open() == null) {
                faults.add(duty.id() + ": no test and no reason");
            }
            if (proven && duty.open() != null) {
                faults.add(duty.id() + ": has a reason, and tests: " + proofs.get(duty.id()));
            }
            if (proven && duty.where().isEmpty()) {
                faults.add(duty.id() + ": proven, but not said where it is enforced");
            }
        }
        unknown.forEach(id -> faults.add(id + ": no such duty, named by " + proofs.get(id)));
        return faults;
    }

    String document() {
        long proven = duties.stream().filter(duty -> duty.open() == null).count();
        List<String> lines = new ArrayList<>(List.of(
                "# 程序义务",
                "",
                "由 `law/procedural-duties.yaml` 和测试上的注解 `@ProvesDuty` 生成，请勿手工修改。重新生成："
                        + "`./mvnw test -Dtest=DutyMatrixTest -Dkuanyan.docs=write`。",
                "",
                "共 %d 项，%d 项有测试证明，%d 项没有，逐项写明原因。没有测试也没有原因的，测试失败。“未核实”的数字是参数，用前须核定。"
                        .formatted(duties.size(), proven, duties.size() - proven),
                "",
                "| 编号 | 步骤 | 义务 | 期限、数额 | 起算 | 依据 | 核实 | 在哪里执行 | 哪个测试证明，或者为什么没有 |",
                "|---|---|---|---|---|---|---|---|---|"));
        duties.forEach(duty -> lines.add(row(duty)));
        return String.join("\n", lines) + "\n";
    }

    private String row(Duty duty) {
        return Stream.of(
                        duty.id(),
                        duty.step(),
                        duty.duty(),
                        limit(duty),
                        text(duty.trigger()),
                        text(duty.basis()),
                        verified(duty.verified()),
                        code(duty.where()),
                        proof(duty))
                .map(cell -> cell.replace("|", "／"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String proof(Duty duty) {
        if (duty.open() != null) {
            return duty.open();
        }
        String tests = code(proofs.get(duty.id()));
        return duty.note() == null ? tests : tests + "。" + duty.note();
    }

    private static String limit(Duty duty) {
        return (text(duty.value()) + " " + text(duty.unit())).strip();
    }

    private static String verified(String tag) {
        return tag.startsWith("M") ? "**未核实**（M）" : tag;
    }

    private static String code(Iterable<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add("`" + name + "`"));
        return String.join("、", quoted);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
