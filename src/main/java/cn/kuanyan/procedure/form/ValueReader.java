package cn.kuanyan.procedure.form;

/** Turns one raw value into a checked one. */
@FunctionalInterface
interface ValueReader {

    /**
     * @return the value, or {@code null} for an empty field
     * @throws Invalid when the value breaks a rule of the field
     */
    Object read(FormField field, Object raw, FieldPath path);
}
