package cn.kuanyan.document;

import java.util.List;
import java.util.Map;

/**
 * One mandatory content.
 *
 * @param field the tag that must not be empty
 * @param when values on which alone it is mandatory: of fields of the document, else of the paper it is made from
 * @param article provision that asks for it
 */
public record DocumentItem(String field, Map<String, List<String>> when, String article) {

    public DocumentItem {
        when = when == null ? Map.of() : when;
    }

    /** Whether it is mandatory for these values. */
    boolean applies(Filling filling) {
        return Conditions.hold(when, filling::raw);
    }
}
