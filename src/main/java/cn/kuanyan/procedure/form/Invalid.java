package cn.kuanyan.procedure.form;

/** One value that its reader refuses; becomes a finding. */
final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param message follows the field's label */
    Invalid(String rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
