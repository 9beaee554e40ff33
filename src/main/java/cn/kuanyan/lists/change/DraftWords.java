package cn.kuanyan.lists.change;

import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cells as a lawyer reads them: values by their Chinese names, codes by what they mean. */
@Component
class DraftWords {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("EXEMPT", "不予处罚"),
            Map.entry("MITIGATED", "减轻处罚"),
            Map.entry("LIGHTER", "从轻处罚"),
            Map.entry("MUST", "应当"),
            Map.entry("MAY", "可以"),
            Map.entry("EFFECTIVE", "有效"),
            Map.entry("NEEDS_REVIEW", "待核"),
            Map.entry("exempt", "不予处罚部分"),
            Map.entry("mitigated", "减轻处罚部分"),
            Map.entry("lighter", "从轻处罚部分"),
            Map.entry("ORGANISATION", "单位"),
            Map.entry("INDIVIDUAL", "个人"),
            Map.entry("PERSON_IN_CHARGE", "责任人员"));

    private final FactVocabulary vocabulary;

    DraftWords(FactVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A condition with the list's own words, if the editor gave any. */
    String condition(RawTable.Cell cell) {
        if (cell.any()) {
            return "";
        }
        String value = vocabulary
                .find(cell.column().name())
                .map(fact -> value(fact, cell.text()))
                .orElse(cell.text());
        String shown = "true".equals(value) ? "须确认" : value;
        return cell.note().isEmpty() ? shown : shown + "（" + cell.note() + "）";
    }

    String result(RawTable.Cell cell) {
        String plain = Literals.problem(cell.text()).isPresent() ? cell.text() : Literals.plain(cell.text());
        return CODES.getOrDefault(plain, plain);
    }

    private static String value(Fact fact, String text) {
        String words = text;
        if (fact.type() == Fact.Type.BOOLEAN) {
            return "true".equals(text) ? "是" : "false".equals(text) ? "否" : text;
        }
        for (Fact.Value value : fact.values()) {
            words = words.replace("\"" + value.value() + "\"", value.label());
        }
        return Optional.ofNullable(fact.unit())
                .filter(unit -> fact.values().isEmpty())
                .map(text::concat)
                .orElse(words.replace(",", "、"));
    }
}
