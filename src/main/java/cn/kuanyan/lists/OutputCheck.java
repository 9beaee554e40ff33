package cn.kuanyan.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Output cells are literals only. A code with a blank or a typing error would make its row silently grant nothing. */
final class OutputCheck {

    /** What a row of a leniency list may grant, and in which state it may be. */
    private static final Map<String, Set<String>> OF_LISTS = Map.of(
            "outcome", Set.of("EXEMPT", "MITIGATED", "LIGHTER"),
            "status", Set.of("EFFECTIVE", "NEEDS_REVIEW"));

    private static final Pattern CODE_WITH_BLANK = Pattern.compile("\\s+[\\w/#.-]+\\s*|\\s*[\\w/#.-]+\\s+");

    private OutputCheck() {}

    /** Name of the output → what is wrong with it, in Chinese. */
    static Map<String, String> damages(DecisionTable.Rule rule) {
        Map<String, String> damages = new LinkedHashMap<>();
        rule.outputs().forEach((name, value) -> {
            if (value instanceof DecisionTable.Unreadable cell) {
                damages.put(name, unreadable(cell.text()));
            } else if (value instanceof String text
                    && CODE_WITH_BLANK.matcher(text).matches()) {
                damages.put(name, "引号内前后不能有空格：\"" + text + "\"");
            } else if (ofList(rule) && value instanceof String text && unknown(name, text)) {
                damages.put(name, "没有这个值：" + text + "；可用：" + String.join("、", OF_LISTS.get(name)));
            }
        });
        return damages;
    }

    private static boolean ofList(DecisionTable.Rule rule) {
        return rule.outputs().containsKey("row");
    }

    private static boolean unknown(String output, String text) {
        return OF_LISTS.containsKey(output)
                && !text.isEmpty()
                && !OF_LISTS.get(output).contains(text);
    }

    private static String unreadable(String text) {
        return CellTraps.outsideQuotes(text).orElse("结果栏只能是加英文双引号的文字、数字、true、false 或者空：" + text);
    }
}
