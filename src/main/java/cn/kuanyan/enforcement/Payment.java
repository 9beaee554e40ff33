package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One receipt of the bank.
 *
 * @param principal what was paid of fine and confiscation, CNY
 * @param surcharge what was paid of the surcharge, CNY
 */
public record Payment(LocalDate on, BigDecimal principal, BigDecimal surcharge) {}
