package cn.kuanyan.deadline;

import java.time.LocalDate;

/** The table of time limits has no rule for what was asked. A fault of the model or of the caller, not of a person. */
public class NoTimeLimitRule extends RuntimeException {

    public NoTimeLimitRule(String code, String regime, LocalDate on) {
        super("期限表 timeLimits 没有规则：code=" + code + "，regime=" + regime + "，on=" + on);
    }
}
