package cn.kuanyan.lists.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a later version says differently, row by row; the order of rows and columns says nothing. */
@Component
class ListDifference {

    private static final Set<String> SAID_BY_THE_ROW = Set.of("row", "alternative", "force");

    private final DraftWords words;

    ListDifference(DraftWords words) {
        this.words = words;
    }

    /** @param before empty for the first version of a list */
    List<RowDifference> between(Optional<ListFile> before, ListFile after) {
        List<RowDifference> differences = new ArrayList<>();
        before.map(file -> file.table().name())
                .filter(name -> !name.equals(after.table().name()))
                .ifPresent(name -> differences.add(new RowDifference(
                        RowDifference.Kind.CHANGED,
                        "",
                        "清单",
                        List.of(new RowDifference.Cell("名称", name, after.table().name())))));
        Map<String, Map<String, String>> old = before.map(this::rows).orElse(Map.of());
        Map<String, Map<String, String>> now = rows(after);
        Set<String> ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            Map<String, String> from = old.getOrDefault(id, Map.of());
            Map<String, String> to = now.getOrDefault(id, Map.of());
            if (!from.equals(to)) {
                differences.add(difference(id, from, to));
            }
        }
        return List.copyOf(differences);
    }

    private static RowDifference difference(String id, Map<String, String> from, Map<String, String> to) {
        Set<String> columns = new LinkedHashSet<>(from.keySet());
        columns.addAll(to.keySet());
        List<RowDifference.Cell> cells = columns.stream()
                .map(column ->
                        new RowDifference.Cell(column, from.getOrDefault(column, ""), to.getOrDefault(column, "")))
                .filter(cell -> !cell.from().equals(cell.to()))
                .toList();
        RowDifference.Kind kind = from.isEmpty()
                ? RowDifference.Kind.ADDED
                : to.isEmpty() ? RowDifference.Kind.REMOVED : RowDifference.Kind.CHANGED;
        Map<String, String> any = to.isEmpty() ? from : to;
        return new RowDifference(kind, id, any.getOrDefault("违法行为", ""), cells);
    }

    /** For each row what it says, by column; conditions, which belong to a way of meeting it, by way and column. */
    private Map<String, Map<String, String>> rows(ListFile file) {
        Map<String, List<RawTable.Rule>> lines = new LinkedHashMap<>();
        file.table().rules().forEach(rule -> lines.computeIfAbsent(name(rule), any -> new ArrayList<>())
                .add(rule));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        lines.forEach((id, rules) -> rows.put(id, row(rules)));
        file.fines().ifPresent(fines -> fines(fines)
                .forEach((id, text) ->
                        rows.computeIfAbsent(id, any -> new LinkedHashMap<>()).put("罚款幅度表", text)));
        return rows;
    }

    private static String name(RawTable.Rule rule) {
        return rule.output("row").isEmpty() ? "第 %d 行".formatted(rule.line()) : rule.output("row");
    }

    private Map<String, String> row(List<RawTable.Rule> rules) {
        Map<String, String> said = new LinkedHashMap<>();
        for (RawTable.Cell cell : rules.get(0).outputs()) {
            if (!SAID_BY_THE_ROW.contains(cell.column().name())) {
                put(said, label(cell), words.result(cell));
            }
        }
        put(said, "事项", words.condition(rules.get(0).input("item")));
        for (RawTable.Rule rule : rules) {
            String way = rules.size() == 1 ? "" : "选择条件%s：".formatted(rule.output("alternative"));
            rule.conditions().forEach(cell -> put(said, way + cell.column().label(), words.condition(cell)));
            rule.outputs().stream()
                    .filter(cell -> "force".equals(cell.column().name()))
                    .forEach(cell -> put(said, way + cell.column().label(), words.result(cell)));
            put(said, way + "批注", rule.note());
        }
        return said;
    }

    /** The violation is named the same whatever the editor calls its column. */
    private static String label(RawTable.Cell cell) {
        return "itemName".equals(cell.column().name()) ? "违法行为" : cell.column().label();
    }

    private static void put(Map<String, String> said, String column, String words) {
        if (!words.isEmpty()) {
            said.put(column, words);
        }
    }

    private Map<String, String> fines(RawTable fines) {
        return fines.rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> Literals.plain(rule.input("row").text()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::fine, Collectors.joining("；"))));
    }

    private String fine(RawTable.Rule rule) {
        String of = rule.inputs().stream()
                .filter(cell -> !"row".equals(cell.column().name()) && !cell.any())
                .map(cell -> cell.column().label() + " " + cell.text())
                .collect(Collectors.joining("，"));
        String figures = rule.outputs().stream()
                .map(cell -> cell.column().label() + " " + words.result(cell))
                .collect(Collectors.joining("，"));
        return of.isEmpty() ? figures : of + "：" + figures;
    }
}
