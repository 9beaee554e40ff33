/**
 * Working-day calendar and statutory time limits.
 *
 * <p>Legal basis: 《中华人民共和国行政处罚法》第八十五条 (which days are working days), 《中华人民共和国民事诉讼法》第八十五条 (how a
 * period is counted and rolled forward), and the provision that each rule of {@code processes/decisions/time-limits.dmn}
 * names.
 *
 * <p>Other packages may use {@link cn.kuanyan.deadline.PublishedCalendars} and {@link
 * cn.kuanyan.deadline.WorkingCalendar} to count days, {@link cn.kuanyan.deadline.TimeLimitRules} to ask for a rule, and
 * {@link cn.kuanyan.deadline.TimeLimits} for the limits of a case.
 */
@org.springframework.modulith.ApplicationModule(displayName = "期限")
package cn.kuanyan.deadline;
