package cn.kuanyan.discretion;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.DecisionTable.Cell;
import cn.kuanyan.lists.DecisionTable.Column;
import cn.kuanyan.lists.DecisionTable.Rule;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.LeniencyLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One list of 西平 made up of a few rows, where the real lists have no such row. */
final class OneList {

    static final String ITEM = "xiping-police/item/1";

    private static final String AGENCY = "xiping-police";
    private static final int FIRST_VERSION = 1;

    private final List<Rule> rules = new ArrayList<>();

    OneList row(String row, Cell... conditions) {
        return row(row, Map.of(), conditions);
    }

    OneList parkedRow(String row, Cell... conditions) {
        return row(row, Map.of("status", "NEEDS_REVIEW", "reviewReason", "第1项残缺"), conditions);
    }

    OneList row(String row, Map<String, Object> outputs, Cell... conditions) {
        List<Cell> cells = new ArrayList<>(List.of(conditions));
        cells.add(0, new Cell(new Column("item", "事项", "item"), "\"" + ITEM + "\"", ""));
        Map<String, Object> all = new HashMap<>(Map.of(
                "row", row, "section", "exempt", "printedNumber", "1", "outcome", "EXEMPT", "status", "EFFECTIVE"));
        all.putAll(outputs);
        rules.add(new Rule("rule" + rules.size(), "", cells, all));
        return this;
    }

    static Cell fact(String fact, String words, String test) {
        return new Cell(new Column(fact, fact, fact), test, words);
    }

    static Cell confirmed(int number, String words) {
        return new Cell(new Column("c" + number, "", "confirmed" + number), "true", number + " " + words);
    }

    LeniencyLists lists() {
        LeniencyList list = new LeniencyList(
                Assessment.LISTS.get(AGENCY).source(), new DecisionTable("list", "清单", List.of(), rules), List.of());
        LeniencyLists lists = mock(LeniencyLists.class);
        when(lists.applied(eq(AGENCY), any(), any()))
                .thenAnswer(call -> new AppliedLists(
                        call.getArgument(1),
                        call.getArgument(2),
                        List.of(new AppliedLists.Applied(AGENCY, FIRST_VERSION, FIRST_VERSION))));
        when(lists.of(any(AppliedLists.class))).thenReturn(List.of(list));
        rules.forEach(rule -> when(lists.cited(rule.text("row")))
                .thenReturn("《清单》不予处罚第" + rule.text("row").replaceAll(".*/", "") + "项"));
        return lists;
    }
}
