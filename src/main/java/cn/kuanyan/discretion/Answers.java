package cn.kuanyan.discretion;

import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.DecisionTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins the rules that applied. No rule at all is a fault of the table, never a silent "no". */
final class Answers {

    private Answers() {}

    /** The outputs of the rules that apply, in the order of the table. */
    static List<Map<String, Object>> of(CompiledTable question, Map<String, Object> inputs) {
        return question.ask(inputs).stream().map(DecisionTable.Rule::outputs).toList();
    }

    static boolean any(List<Map<String, Object>> answers, String output) {
        if (answers.isEmpty()) {
            throw new IllegalStateException("the decision table gave no answer");
        }
        return answers.stream().anyMatch(answer -> Boolean.TRUE.equals(answer.get(output)));
    }

    static String joined(List<Map<String, Object>> answers, String output) {
        return answers.stream()
                .map(answer -> (String) answer.get(output))
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
