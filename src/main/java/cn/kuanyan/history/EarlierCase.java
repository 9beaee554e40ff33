package cn.kuanyan.history;

import java.time.LocalDate;

/**
 * A decided case of the same party and the same violation. It holds no personal data.
 *
 * @param number the number a person quotes, e.g. 天网信立〔2026〕1号
 * @param conductOn last day of the conduct
 * @param servedOn {@code null} when the case was closed without a record of service
 */
public record EarlierCase(
        String number,
        String item,
        String itemName,
        LocalDate conductOn,
        LocalDate decidedOn,
        LocalDate servedOn,
        Outcome outcome) {

    /** What the decision was; a violation that was not established is no earlier violation. */
    public enum Outcome {
        PENALTY("行政处罚"),
        NO_PENALTY("不予行政处罚");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** E.g. 天网信立〔2026〕1号（2026-01-05 决定，行政处罚）. */
    public String inWords() {
        return "%s（%s 决定，%s）".formatted(number, decidedOn, outcome.label());
    }
}
