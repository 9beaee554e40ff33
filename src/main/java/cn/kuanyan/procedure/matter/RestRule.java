package cn.kuanyan.procedure.matter;

/**
 * Whether a period counts towards a time limit.
 *
 * @param basis full title and article in Chinese numerals
 * @param verified {@code false} when the current text was not checked; the product must then say so
 * @param note how it was checked
 */
public record RestRule(Effect effect, String basis, boolean verified, String note) {

    /** What the law says about the period. */
    public enum Effect {
        /** It does not count. */
        REST,
        /** It counts. */
        RUN,
        /** It counts, unless a provision that the table does not know says otherwise: a person has to cite it. */
        BY_PROVISION
    }

    String inWords() {
        String says =
                switch (effect) {
                    case REST -> "中止期间不计入办案期限";
                    case RUN -> "中止期间照常计入办案期限";
                    case BY_PROVISION -> "法律没有规定扣除，照常计入；法律、法规、规章另有规定的，由负责人引用该规定后不计入";
                };
        return "%s（%s%s）".formatted(says, basis, verified ? "" : "；未核实：" + withoutMark(note));
    }

    /** The letter that says how a rule was checked is for the table's editors, not for the head. */
    private static String withoutMark(String note) {
        return note.replaceFirst("^(?:V[12]|S|M)：", "").replaceFirst("^(?:V[12]|S|M)（([^）]*)）：", "$1：");
    }
}
