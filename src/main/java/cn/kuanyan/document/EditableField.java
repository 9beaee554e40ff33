package cn.kuanyan.document;

/**
 * A field that the officer may change in a draft.
 *
 * @param value what is printed there now, empty text when nothing is
 */
public record EditableField(String field, String label, String value) {}
