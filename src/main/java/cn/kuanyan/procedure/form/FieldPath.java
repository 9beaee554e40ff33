package cn.kuanyan.procedure.form;

/**
 * Where a field stands: at the top of the form or in a row of a list.
 *
 * @param key prefix of the key, e.g. {@code parties[1].}
 * @param place prefix of the message, e.g. {@code 第2行}
 */
record FieldPath(String key, String place) {

    static final FieldPath ROOT = new FieldPath("", "");

    FieldPath row(String list, int index) {
        return new FieldPath(key + list + "[" + index + "].", place + "第" + (index + 1) + "行");
    }
}
