package cn.kuanyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedCalendarsTest {

    /** Invented for the test: no notice for 2027 exists. */
    private static final String YEAR_2027 =
            """
            # 测试用，不是国务院办公厅的通知
            date,type,name
            2026-12-31,off,元旦
            2027-01-01,off,元旦
            2027-01-03,work,元旦
            2027-05-01,off,劳动节
            2027-05-02,off,劳动节
            2027-10-01,off,国庆节
            2027-10-02,off,国庆节
            2027-10-03,off,国庆节
            """;

    @TempDir
    private Path folder;

    @Test
    void theProductShipsTheFourPublishedYears() {
        WorkingCalendar calendar = Calendars.BUILT_IN;
        assertThat(IntStream.rangeClosed(2020, 2030).filter(calendar::isPublished))
                .containsExactly(2023, 2024, 2025, 2026);
        assertThat(calendar.reasonOff(LocalDate.of(2022, 12, 31))).contains("元旦");
    }

    @Test
    void anAgencyAddsAYearThroughItsOwnFolderWithoutARestart() throws IOException {
        PublishedCalendars calendars = new PublishedCalendars(new CalendarProperties(folder));
        assertThat(calendars.current().isPublished(2027)).isFalse();

        write("2027.csv", YEAR_2027);
        calendars.reload();

        WorkingCalendar calendar = calendars.current();
        assertThat(calendar.isPublished(2027)).isTrue();
        assertThat(calendar.isPublished(2026)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(calendar.reasonOff(LocalDate.of(2026, 12, 31))).contains("元旦");
        assertThat(calendar.due(LocalDate.of(2026, 12, 30), 1, TimeUnit.WORKING_DAY, true))
                .extracting(DueDate::due, DueDate::provisional)
                .containsExactly(LocalDate.of(2027, 1, 3), false);
    }

    @Test
    void theAgencysFileWinsOverTheBuiltInOneOfTheSameYear() throws IOException {
        write(
                "2026.csv",
                YEAR_2027
                        .replace("2026-12-31,off,元旦\n", "")
                        .replace("2027-", "2026-")
                        .replace("2026-01-03,work", "2026-01-10,work"));
        WorkingCalendar calendar = new PublishedCalendars(new CalendarProperties(folder)).current();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 16))).isTrue();
    }

    @Test
    void aBadFileIsRefusedAndWhatWasInForceStaysInForce() throws IOException {
        PublishedCalendars calendars = new PublishedCalendars(new CalendarProperties(folder));
        write("2027.csv", "date,type,name\n2027-01-01,off,元旦\n");

        assertThatThrownBy(calendars::reload)
                .isInstanceOf(CalendarFault.class)
                .hasMessageContainingAll("2027.csv", "缺少", "文件不完整");
        assertThat(calendars.current().isPublished(2026)).isTrue();
        assertThat(calendars.current().isPublished(2027)).isFalse();
    }

    @Test
    void anEmptySettingMeansNoFolder() {
        assertThat(new CalendarProperties(Path.of("")).calendarsDir()).isNull();
    }

    @Test
    void aFolderThatDoesNotExistIsRefusedAtStart() {
        CalendarProperties missing = new CalendarProperties(folder.resolve("missing"));
        assertThatThrownBy(() -> new PublishedCalendars(missing))
                .isInstanceOf(CalendarFault.class)
                .hasMessageContaining("kuanyan.law.calendars-dir");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2027-02-30,off,春节      | 应当是存在的日期
            2027/02/01,off,春节      | 应当是存在的日期
            2028-02-01,off,春节      | 不属于这一年
            2026-11-30,off,春节      | 不属于这一年
            2027-02-01,holiday,春节  | 类型应当是 off（放假）或者 work（调休上班）
            2027-02-01,work,春节     | 应当是星期六或者星期日
            2027-01-01,off,元旦      | 同一天写了两次
            2027-02-01,off           | 应当正好三列
            2027-02-01,off,          | 缺少节日名称
            """)
    void aWrongLineIsRefusedWithItsRule(String line, String rule) throws IOException {
        write("2027.csv", YEAR_2027 + line + "\n");
        CalendarProperties properties = new CalendarProperties(folder);
        assertThatThrownBy(() -> new PublishedCalendars(properties))
                .isInstanceOf(CalendarFault.class)
                .hasMessageContainingAll("2027.csv", "第 9 条", rule);
    }

    @Test
    void aFileWithAnotherNameOrHeaderIsRefused() throws IOException {
        CalendarProperties properties = new CalendarProperties(folder);
        write("next-year.csv", YEAR_2027);
        assertThatThrownBy(() -> new PublishedCalendars(properties)).hasMessageContaining("文件名应当是四位年份");
        Files.delete(folder.resolve("next-year.csv"));
        write("2027.csv", YEAR_2027.replace("date,type,name", "日期,类型,名称"));
        assertThatThrownBy(() -> new PublishedCalendars(properties)).hasMessageContaining("date,type,name");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
