package cn.kuanyan.document;

import java.util.List;
import java.util.Map;

/**
 * The values of one document.
 *
 * @param printed by tag: the text as it is printed, or the rows of a list; what is empty has no entry
 * @param codes what conditions are judged by: the stored values of fields and of the paper it is made from
 */
public record Filling(Map<String, Object> printed, Map<String, List<String>> codes) {

    List<String> raw(String field) {
        return codes.getOrDefault(field, List.of());
    }
}
