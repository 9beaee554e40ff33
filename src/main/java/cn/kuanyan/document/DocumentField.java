package cn.kuanyan.document;

import java.util.List;

/**
 * One tag of a template.
 *
 * @param label name in Chinese, as refusals call it
 * @param source where the value is from, e.g. {@code draft-decision.facts}; {@code a.x | b.y} takes the first that is there;
 *     empty for what only the officer can write
 * @param as how it is printed
 * @param editable whether the officer may change it in the draft
 * @param columns columns of a list
 */
public record DocumentField(String label, String source, Format as, boolean editable, List<String> columns) {

    public DocumentField {
        source = source == null ? "" : source;
        as = as == null ? Format.TEXT : as;
        columns = columns == null ? List.of() : columns;
    }
}
