package cn.kuanyan.deadline;

/**
 * What the law says about the length of one period.
 *
 * @param code code of the limit, e.g. {@code payment}
 * @param label name in Chinese, e.g. {@code 缴纳罚款期限}
 * @param regime {@code GENERAL} 通用, {@code CAC} 网信, {@code POLICE} 公安 or {@code PUBLIC_ORDER} 治安
 * @param value length in {@code unit}
 * @param rollForward whether a last day that is not worked moves to the next working day
 * @param basis full title and article in Chinese numerals
 * @param verified {@code false} when number, unit or current text was not checked; the product must then say so
 * @param note how it was checked and what to mind
 */
public record TimeLimitRule(
        String code,
        String label,
        String regime,
        int value,
        TimeUnit unit,
        boolean rollForward,
        String basis,
        boolean verified,
        String note) {}
