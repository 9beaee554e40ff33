package cn.kuanyan.discretion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins the rules that applied. No rule at all is a fault of the table, never a silent "no". */
final class Answers {

    private Answers() {}

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
