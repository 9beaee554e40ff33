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
        if (limit.state() == TimeLimit.State.EXPIRED) {
            return MISSED;
        }
        return of(limit.dueDate(), today, calendar);
    }

    static Urgency of(LocalDate lastDay, LocalDate today, WorkingCalendar calendar) {
        if (today.isAfter(lastDay)) {
            return MISSED;
        }
        if (today.equals(lastDay)) {
            return TODAY;
        }
        return isNear(lastDay, today, calendar) ? COMING : LATER;
    }

    /** The first day on which the limit is shown as coming. */
    static LocalDate noticeDay(LocalDate lastDay, WorkingCalendar calendar) {
        LocalDate day = lastDay;
        while (isNear(lastDay, day.minusDays(1), calendar)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isNear(LocalDate lastDay, LocalDate day, WorkingCalendar calendar) {
        return !calendar.due(day, NOTICE, TimeUnit.WORKING_DAY, true).due().isBefore(lastDay);
    }
}
