package cn.kuanyan.deadline;

import java.time.LocalDate;

/** Where a limit stands today for whoever has to keep it. A missed limit is a fact of the case, not an error. */
public enum Urgency {
    LATER(""),
    RESTING("停止计算"),
    COMING("三个工作日以内届满"),
    TODAY("今日届满"),
    MISSED("已届满");

    /** Working days before the last day from which a limit is shown as coming; a practice of the product. */
    private static final int NOTICE = 3;

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    /** In Chinese; empty when there is nothing to say. */
    public String label() {
        return label;
    }

    static Urgency of(TimeLimit limit, LocalDate today, WorkingCalendar calendar) {
        if (limit.isResting()) {
            return RESTING;
        }
        if (limit.state() == TimeLimit.State.EXPIRED || today.isAfter(limit.dueDate())) {
            return MISSED;
        }
        if (today.equals(limit.dueDate())) {
            return TODAY;
        }
        LocalDate inThreeDays =
                calendar.due(today, NOTICE, TimeUnit.WORKING_DAY, true).due();
        return inThreeDays.isBefore(limit.dueDate()) ? LATER : COMING;
    }
}
