package cn.kuanyan.deadline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** One period that runs in a case, with all that is needed to explain its last day. */
@Entity
@Table(name = "time_limit")
public class TimeLimit {

    /** Where a limit stands. */
    public enum State {
        RUNNING("进行中"),
        MET("已按期完成"),
        EXPIRED("已届满"),
        CANCELLED("已取消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Periods that have to pass before something may be done, and what is a reminder only. */
    private static final Set<String> NO_DUTIES = Set.of("hearingNotice", "enforcementSuspension", "publicationTarget");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long caseId;
    private Long partyId;
    private Long matterId;
    private String code;
    private String label;
    private String regime;
    private String triggerLabel;
    private LocalDate triggerDate;

    @Column(name = "limit_value")
    private int value;

    @Column(name = "limit_unit")
    @Enumerated(EnumType.STRING)
    private TimeUnit unit;

    private boolean rollForward;
    private LocalDate dueDate;

    @Convert(converter = DaysOffText.class)
    private List<DayOff> skipped;

    private String basis;
    private boolean verified;
    private String note;
    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private LocalDate settledOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "limit_id", nullable = false)
    @OrderBy("id")
    @BatchSize(size = 100)
    private List<LimitAdjustment> adjustments = new ArrayList<>();

    @Version
    private int version;

    protected TimeLimit() {}

    private TimeLimit(long caseId, Long partyId, String code, String triggerLabel, LocalDate trigger) {
        this.caseId = caseId;
        this.partyId = partyId;
        this.code = code;
        this.triggerLabel = triggerLabel;
        this.triggerDate = trigger;
    }

    /** A limit whose length the law gives. */
    static TimeLimit byRule(
            long caseId,
            Long partyId,
            TimeLimitRule rule,
            String triggerLabel,
            LocalDate trigger,
            WorkingCalendar calendar) {
        TimeLimit limit = new TimeLimit(caseId, partyId, rule.code(), triggerLabel, trigger);
        limit.label = rule.label();
        limit.regime = rule.regime();
        limit.value = rule.value();
        limit.unit = rule.unit();
        limit.rollForward = rule.rollForward();
        limit.basis = rule.basis();
        limit.verified = rule.verified();
        limit.note = rule.note();
        limit.compute(calendar);
        return limit;
    }

    /** A limit whose last day a person set, e.g. 责令改正期限. */
    static TimeLimit byHand(
            long caseId,
            Long partyId,
            String code,
            String label,
            String triggerLabel,
            LocalDate trigger,
            LocalDate due,
            String basis) {
        TimeLimit limit = new TimeLimit(caseId, partyId, code, triggerLabel, trigger);
        limit.label = label;
        limit.value = Math.toIntExact(ChronoUnit.DAYS.between(trigger, due));
        limit.unit = TimeUnit.CALENDAR_DAY;
        limit.dueDate = due;
        limit.skipped = List.of();
        limit.basis = basis;
        limit.verified = true;
        return limit;
    }

    /** Computes the last day; {@code true} when it is another one than before. */
    final boolean compute(WorkingCalendar calendar) {
        DueDate result = calendar.due(triggerDate, value + addedDays(), unit, rollForward, this::isExcluded);
        boolean moved = !result.due().equals(dueDate);
        dueDate = result.due();
        provisional = result.provisional();
        skipped = result.skipped();
        return moved;
    }

    /** From this day on the period rests until {@link #goesOn}. */
    void restsFrom(LocalDate day, String why, String provision, boolean checked) {
        adjustments.add(LimitAdjustment.exclusionFrom(day, why, provision, checked));
    }

    /** Days that do not count, known beforehand; both are among them. */
    void restsBetween(LocalDate first, LocalDate last, String why, String provision, boolean checked) {
        LimitAdjustment rest = LimitAdjustment.exclusionFrom(first, why, provision, checked);
        rest.endsOn(last);
        adjustments.add(rest);
    }

    /** What did not count beforehand ends earlier: the day counts again. Without effect when the rest was over by then. */
    void restIsOver(String why, LocalDate day) {
        adjustments.removeIf(adjustment -> adjustment.isNamed(why)
                && !day.isAfter(adjustment.lastDay())
                && !adjustment.firstDay().isBefore(day));
        adjustments.stream()
                .filter(adjustment -> adjustment.isNamed(why) && !day.isAfter(adjustment.lastDay()))
                .forEach(adjustment -> adjustment.endsOn(day.minusDays(1)));
    }

    /** Makes it the limit of one matter of the case. */
    TimeLimit of(long matter) {
        matterId = matter;
        return this;
    }

    /** The period runs again; the day itself counts. A rest of no day leaves nothing. */
    void goesOn(LocalDate day, String why) {
        adjustments.removeIf(
                adjustment -> adjustment.isOpen(why) && !adjustment.firstDay().isBefore(day));
        adjustments.stream()
                .filter(adjustment -> adjustment.isOpen(why))
                .forEach(adjustment -> adjustment.endsOn(day.minusDays(1)));
    }

    boolean restsFor(String why) {
        return state == State.RUNNING && adjustments.stream().anyMatch(adjustment -> adjustment.isOpen(why));
    }

    /** Adds calendar days to a period that is counted in calendar days. */
    void extend(int days, String why, String provision, boolean checked) {
        if (unit != TimeUnit.CALENDAR_DAY) {
            throw new IllegalArgumentException(code + " is not counted in calendar days");
        }
        adjustments.add(LimitAdjustment.extension(days, why, provision, checked));
    }

    private int addedDays() {
        return adjustments.stream()
                .filter(adjustment -> adjustment.kind() == LimitAdjustment.Kind.EXTENSION)
                .mapToInt(LimitAdjustment::days)
                .sum();
    }

    private boolean isExcluded(LocalDate day) {
        return adjustments.stream().anyMatch(adjustment -> adjustment.excludes(day));
    }

    void settle(State outcome, LocalDate on) {
        boolean late = outcome == State.MET && isDutyOfAgency() && !isResting() && on.isAfter(dueDate);
        state = late ? State.EXPIRED : outcome;
        settledOn = on;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** The party whose limit it is, or {@code null} when it is the case's. */
    public Long partyId() {
        return partyId;
    }

    /** The matter of the case whose limit it is: id of the paper that began it; {@code null} when it is of none. */
    public Long matterId() {
        return matterId;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Regime of the rule, or {@code null} for a limit that a person set. */
    public String regime() {
        return regime;
    }

    public String triggerLabel() {
        return triggerLabel;
    }

    public LocalDate triggerDate() {
        return triggerDate;
    }

    public int value() {
        return value;
    }

    public TimeUnit unit() {
        return unit;
    }

    /** Last day on which the act is still in time. */
    public LocalDate dueDate() {
        return dueDate;
    }

    public List<DayOff> skipped() {
        return skipped;
    }

    /** What moved the last day, in the order in which it happened. */
    public List<LimitAdjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    /** Whether it is the agency that has to act in time: the law rolls no last day of its duties forward. */
    public boolean isDutyOfAgency() {
        return regime != null && !rollForward && !NO_DUTIES.contains(code);
    }

    /** Whether the period stands still now. */
    public boolean isResting() {
        return state == State.RUNNING && adjustments.stream().anyMatch(LimitAdjustment::isOpen);
    }

    /** Days after the trigger and up to the last day that were not counted; a day of two overlapping rests is one day. */
    public long excludedDays() {
        return triggerDate
                .plusDays(1)
                .datesUntil(dueDate.plusDays(1))
                .filter(this::isExcluded)
                .count();
    }

    /** How the last day was found from what happened to the period; empty when nothing did. */
    public Optional<String> arithmetic() {
        if (adjustments.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        parts.add("%s%s起%s".formatted(triggerLabel, triggerDate, unit.describe(value)));
        adjustments.forEach(adjustment -> parts.add(adjustment.inWords()));
        long excluded = excludedDays();
        if (excluded > 0) {
            parts.add("扣除%d日，重叠的日期只计一次".formatted(excluded));
        }
        parts.add(isResting() ? "恢复时重新计算" : "届满日%s".formatted(dueDate));
        return Optional.of(String.join("；", parts));
    }

    public String basis() {
        return basis;
    }

    public boolean verified() {
        return verified;
    }

    /** How the rule was checked, or {@code null} for a limit that a person set. */
    public String note() {
        return note;
    }

    public boolean provisional() {
        return provisional;
    }

    public State state() {
        return state;
    }

    public LocalDate settledOn() {
        return settledOn;
    }
}
