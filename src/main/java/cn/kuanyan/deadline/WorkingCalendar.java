package cn.kuanyan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which days are worked, and how a period is counted. A pure function over the published years; immutable.
 *
 * <p>A working day is Monday to Friday without the days off of the notice, plus the make-up days (《中华人民共和国行政处罚法》
 * 第八十五条). A year without a notice falls back on weekends and {@link StatutoryDays}, and makes the result provisional.
 */
public final class WorkingCalendar {

    private static final int HOURS_OF_A_DAY = 24;

    private static final String WEEKEND = "周末";

    private final Set<Integer> published = new HashSet<>();
    private final Map<LocalDate, String> off = new HashMap<>();
    private final Set<LocalDate> makeUp = new HashSet<>();

    public WorkingCalendar(Collection<CalendarYear> years) {
        for (CalendarYear year : years) {
            published.add(year.year());
            off.putAll(year.off());
            makeUp.addAll(year.makeUp());
        }
    }

    public boolean isPublished(int year) {
        return published.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        return reasonOff(day).isEmpty();
    }

    /** Why {@code day} is not worked, or empty when it is a working day. */
    public Optional<String> reasonOff(LocalDate day) {
        if (off.containsKey(day)) {
            return Optional.of(off.get(day));
        }
        if (makeUp.contains(day)) {
            return Optional.empty();
        }
        Optional<String> fixed = isPublished(day.getYear()) ? Optional.empty() : StatutoryDays.name(day);
        return fixed.or(() -> isWeekend(day) ? Optional.of(WEEKEND) : Optional.empty());
    }

    /**
     * The last day of a period. The day from which it runs is not counted (民事诉讼法第八十五条).
     *
     * @param from day of the event that starts the period
     * @param count length, 0 or more
     * @param rollForward whether a last day that is not worked moves to the next working day; without effect on a count of
     *     working days of 1 or more, which ends on one by itself
     */
    public DueDate due(LocalDate from, int count, TimeUnit unit, boolean rollForward) {
        if (count < 0) {
            throw new IllegalArgumentException("A period cannot have a negative length: " + count);
        }
        return switch (unit) {
            // The day on which the last hour falls, for hours that begin at any moment of the first day.
            case HOUR -> rolled(from.plusDays(-Math.floorDiv(-count, HOURS_OF_A_DAY)), rollForward);
            case WORKING_DAY -> count == 0 ? rolled(from, rollForward) : workingDays(from, count);
            case CALENDAR_DAY -> rolled(from.plusDays(count), rollForward);
            // The corresponding date, or the end of the month where there is none: plusMonths does both.
            case MONTH -> rolled(from.plusMonths(count), rollForward);
            case YEAR -> rolled(from.plusYears(count), rollForward);
        };
    }

    /**
     * The same for a period of which some days do not count: each of them after the start and up to the last day moves
     * the last day by one day that counts, then it is rolled forward.
     *
     * @param excluded whether a day does not count; a day that two reasons exclude is still one day
     */
    public DueDate due(LocalDate from, int count, TimeUnit unit, boolean rollForward, Predicate<LocalDate> excluded) {
        DueDate plain = due(from, count, unit, unit == TimeUnit.WORKING_DAY);
        LocalDate last = plain.due();
        long lost = from.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> counts(day, unit) && excluded.test(day))
                .count();
        if (lost == 0) {
            return due(from, count, unit, rollForward);
        }
        Walk walk = new Walk(last, plain.skipped(), plain.provisional());
        while (lost > 0) {
            boolean worked = walk.next();
            if ((worked || unit != TimeUnit.WORKING_DAY) && !excluded.test(walk.day)) {
                lost--;
            }
        }
        if (unit == TimeUnit.WORKING_DAY) {
            return walk.end();
        }
        return rolled(walk.day, rollForward);
    }

    private boolean counts(LocalDate day, TimeUnit unit) {
        return unit != TimeUnit.WORKING_DAY || isWorkingDay(day);
    }

    /**
     * The first day on which something may be done that must be announced {@code workingDays} before: the day after they
     * have run out (《中华人民共和国行政处罚法》第六十四条第二项).
     */
    public LocalDate earliest(LocalDate notice, int workingDays) {
        return due(notice, workingDays, TimeUnit.WORKING_DAY, true).due().plusDays(1);
    }

    /** The last day on which an event may still be announced {@code workingDays} before it; inverse of {@link #earliest}. */
    public LocalDate latestBefore(LocalDate event, int workingDays) {
        LocalDate day = event;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.minusDays(1);
    }

    private DueDate workingDays(LocalDate from, int count) {
        Walk walk = new Walk(from);
        for (int left = count; left > 0; ) {
            if (walk.next()) {
                left--;
            }
        }
        return walk.end();
    }

    private DueDate rolled(LocalDate last, boolean rollForward) {
        if (!rollForward) {
            return new DueDate(last, false, List.of());
        }
        Walk walk = new Walk(last.minusDays(1));
        while (!walk.next()) {
            // every step records the day off that it passes
        }
        return walk.end();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Walks forward day by day and remembers what it passes. */
    private final class Walk {

        private final List<DayOff> skipped = new ArrayList<>();
        private LocalDate day;
        private boolean provisional;

        Walk(LocalDate start) {
            day = start;
        }

        Walk(LocalDate start, List<DayOff> before, boolean provisional) {
            this(start);
            this.skipped.addAll(before);
            this.provisional = provisional;
        }

        /** Steps to the next day; {@code true} when it is a working day. */
        boolean next() {
            day = day.plusDays(1);
            provisional |= !isPublished(day.getYear());
            Optional<String> reason = reasonOff(day);
            reason.ifPresent(name -> skipped.add(new DayOff(day, name)));
            return reason.isEmpty();
        }

        DueDate end() {
            return new DueDate(day, provisional, skipped);
        }
    }
}
