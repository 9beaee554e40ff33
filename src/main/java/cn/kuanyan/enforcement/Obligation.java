package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a decision obliges one party to pay.
 *
 * @param fine CNY, two decimals at most
 * @param confiscation money to be surrendered, CNY; bears no surcharge
 * @param limit last day of the payment period (《中华人民共和国行政处罚法》第六十七条第三款)
 */
public record Obligation(BigDecimal fine, BigDecimal confiscation, LocalDate limit) {

    /** Fine and confiscation together. */
    public BigDecimal principal() {
        return fine.add(confiscation);
    }
}
