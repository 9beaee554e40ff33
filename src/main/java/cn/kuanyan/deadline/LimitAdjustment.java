package cn.kuanyan.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something that moves the last day of a time limit: days that do not count, or days that were added. */
@Entity
@Table(name = "time_limit_adjustment")
public class LimitAdjustment {

    /** What is done to the period. */
    public enum Kind {
        EXCLUSION,
        EXTENSION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String label;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Integer days;
    private String basis;
    private boolean verified;

    protected LimitAdjustment() {}

    private LimitAdjustment(Kind kind, String label, LocalDate firstDay, Integer days, String basis, boolean verified) {
        this.kind = kind;
        this.label = label;
        this.firstDay = firstDay;
        this.days = days;
        this.basis = basis;
        this.verified = verified;
    }

    static LimitAdjustment exclusionFrom(LocalDate firstDay, String label, String basis, boolean verified) {
        return new LimitAdjustment(Kind.EXCLUSION, label, firstDay, null, basis, verified);
    }

    static LimitAdjustment extension(int days, String label, String basis, boolean verified) {
        return new LimitAdjustment(Kind.EXTENSION, label, null, days, basis, verified);
    }

    void endsOn(LocalDate day) {
        lastDay = day;
    }

    public Kind kind() {
        return kind;
    }

    /** Why, in Chinese, e.g. {@code 等待鉴定}. */
    public String label() {
        return label;
    }

    /** First day that does not count; {@code null} for an extension. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day that does not count; {@code null} while the period still rests, and for an extension. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Calendar days that were added; {@code null} for an exclusion. */
    public Integer days() {
        return days;
    }

    public String basis() {
        return basis;
    }

    public boolean verified() {
        return verified;
    }

    boolean isOpen() {
        return kind == Kind.EXCLUSION && lastDay == null;
    }

    boolean isOpen(String why) {
        return isOpen() && label.equals(why);
    }

    boolean isNamed(String why) {
        return kind == Kind.EXCLUSION && lastDay != null && label.equals(why);
    }

    boolean excludes(LocalDate day) {
        return kind == Kind.EXCLUSION && lastDay != null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    String inWords() {
        String unchecked = verified ? "" : "，未核实";
        if (kind == Kind.EXTENSION) {
            return "%s%d日（%s%s）".formatted(label, days, basis, unchecked);
        }
        String until = lastDay == null ? "起，期限停止计算" : "至%s不计入".formatted(lastDay);
        return "%s：自%s%s（%s%s）".formatted(label, firstDay, until, basis, unchecked);
    }
}
