package cn.kuanyan.discretion;

import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.RowVerdict;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The path that the product takes: all rows of an item, every cell in three values. */
record OurEngine(LeniencyList list, Map<Map<String, Object>, Map<String, Object>> recorded) {

    private static final Map<String, OurEngine> READ = new ConcurrentHashMap<>();

    static OurEngine of(BenchTable table) {
        return READ.computeIfAbsent(
                table.name,
                any -> new OurEngine(
                        new LeniencyList(Assessment.SOURCES.find("xiping-police").orElseThrow(), table.table, List.of()),
                        recorded(table)));
    }

    /** Confirmed conditions are on file under their own ids, not under the name of the column. */
    private static Map<Map<String, Object>, Map<String, Object>> recorded(BenchTable table) {
        Map<String, List<DecisionTable.Rule>> rules = table.table.rules().stream()
                .collect(Collectors.groupingBy(rule -> rule.cell("item").text()));
        Map<Map<String, Object>, Map<String, Object>> recorded = new IdentityHashMap<>();
        for (Map<String, Object> question : table.questions) {
            Map<String, Object> onFile = new HashMap<>(question);
            for (DecisionTable.Rule rule : rules.get('"' + (String) question.get("item") + '"')) {
                rule.cells()
                        .forEach(cell -> onFile.put(
                                LeniencyList.conditionId(rule.text("row"), cell),
                                question.get(cell.column().expression())));
            }
            recorded.put(question, onFile);
        }
        return recorded;
    }

    List<RowVerdict> ask(Map<String, Object> question) {
        Map<String, Object> facts = recorded.get(question);
        return list.judge((String) question.get("item"), facts::get, Assessment.JUDGE);
    }
}
