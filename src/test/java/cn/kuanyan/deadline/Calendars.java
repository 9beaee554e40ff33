package cn.kuanyan.deadline;

/** The calendars that the product ships, for tests. */
final class Calendars {

    static final WorkingCalendar BUILT_IN = new PublishedCalendars(new CalendarProperties(null)).current();

    private Calendars() {}
}
