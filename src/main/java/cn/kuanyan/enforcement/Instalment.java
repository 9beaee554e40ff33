package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One part of a fine, and the last day on which it is paid in time.
 *
 * @param amount CNY, more than zero
 */
public record Instalment(LocalDate dueOn, BigDecimal amount) {}
