package cn.kuanyan.platform.feel;

/** What a FEEL test may answer. {@code NULL} is FEEL's null: no match, and still no match when negated. */
enum Truth {
    TRUE,
    FALSE,
    NULL;

    static Truth of(boolean answer) {
        return answer ? TRUE : FALSE;
    }

    Truth not() {
        return this == NULL ? NULL : of(this == FALSE);
    }

    /** FEEL's "at least one": any true wins, then null, then false. */
    Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == NULL || other == NULL ? NULL : FALSE;
    }
}
