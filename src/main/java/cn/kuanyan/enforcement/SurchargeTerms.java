package cn.kuanyan.enforcement;

import java.math.BigDecimal;

/**
 * How the surcharge is counted (《中华人民共和国行政处罚法》第七十二条第一款第一项).
 *
 * @param dailyRate share of the base for each day, 0.03
 * @param base on which amount the share is taken
 * @param verified whether the choice of the base was confirmed; the Act does not say it
 * @param basis article
 * @param note how it was checked
 */
public record SurchargeTerms(BigDecimal dailyRate, Base base, boolean verified, String basis, String note) {

    /** The two readings of “按罚款数额”. */
    public enum Base {
        /** The part of the fine that is overdue: part payments and plans make it smaller. */
        UNPAID_FINE,
        /** The whole fine as long as any part of it is overdue. */
        WHOLE_FINE
    }
}
