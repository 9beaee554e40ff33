package cn.kuanyan.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** Answers which time limit applies. The numbers live in {@code processes/decisions/time-limits.dmn} alone. */
@FunctionalInterface
public interface TimeLimitRules {

    /**
     * @param on day from which the period runs; the law of that day applies
     * @throws NoTimeLimitRule when the table has no rule: never a silent default
     */
    TimeLimitRule find(String code, String regime, LocalDate on);

    /** Like {@link #find} for limits that not every regime has (立案审批 has a number for 网信 only). */
    default Optional<TimeLimitRule> findIfAny(String code, String regime, LocalDate on) {
        try {
            return Optional.of(find(code, regime, on));
        } catch (NoTimeLimitRule none) {
            return Optional.empty();
        }
    }
}
