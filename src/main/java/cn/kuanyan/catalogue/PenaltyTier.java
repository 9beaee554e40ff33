package cn.kuanyan.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One statutory tier of an item.
 *
 * @param trigger the statute's own condition
 * @param min CNY, or a multiple of {@code base} when a base is named; {@code null} when the tier carries no fine
 * @param base fact whose amount is multiplied, {@code null} for plain amounts
 * @param from first day, {@code null} when unknown
 * @param to day after the last, {@code null} when open
 */
public record PenaltyTier(
        PartyKind subject,
        String trigger,
        List<String> kinds,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal min,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal max,
        String base,
        String basis,
        LocalDate from,
        LocalDate to) {}
