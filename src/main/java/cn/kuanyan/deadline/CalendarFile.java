package cn.kuanyan.deadline;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code <year>.csv} (columns {@code date,type,name}, {@code #} starts a comment). A file that cannot be a whole
 * notice is refused: a calendar with a wrong day would move the rights of everyone whose period crosses it.
 */
final class CalendarFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final String name;
    private final int year;
    private final Map<LocalDate, String> off = new HashMap<>();
    private final Set<LocalDate> makeUp = new HashSet<>();

    private CalendarFile(String name) {
        this.name = name;
        if (name == null || !name.matches("[0-9]{4}\\.csv")) {
            throw new CalendarFault(name, "文件名应当是四位年份，例如 2027.csv");
        }
        this.year = Integer.parseInt(name.substring(0, 4));
    }

    /**
     * @param name file name, e.g. {@code 2027.csv}
     * @throws CalendarFault naming file, line and rule
     */
    static CalendarYear read(String name, Reader text) throws IOException {
        CalendarFile file = new CalendarFile(name);
        try (var records = FORMAT.parse(text)) {
            if (!records.getHeaderNames().equals(List.of("date", "type", "name"))) {
                throw new CalendarFault(name, "第一行应当是列名 date,type,name");
            }
            records.forEach(file::add);
        }
        return file.whole();
    }

    private void add(CSVRecord line) {
        if (!line.isConsistent()) {
            throw fault(line, "应当正好三列：日期、类型、名称");
        }
        LocalDate day = date(line);
        String holiday = line.get("name");
        if (holiday.isEmpty() || holiday.contains("\n")) {
            throw fault(line, "缺少节日名称");
        }
        if (off.containsKey(day) || makeUp.contains(day)) {
            throw fault(line, "同一天写了两次");
        }
        switch (line.get("type")) {
            case "off" -> off.put(day, holiday);
            case "work" -> makeUp.add(weekend(line, day));
            default -> throw fault(line, "类型应当是 off（放假）或者 work（调休上班）");
        }
    }

    private LocalDate date(CSVRecord line) {
        LocalDate day;
        try {
            day = LocalDate.parse(line.get("date"));
        } catch (DateTimeException e) {
            throw fault(line, "日期应当是存在的日期，写作 2027-01-01");
        }
        // A notice may begin on the last days of the year before: 元旦 of 2023 began on 2022-12-31.
        boolean lastDaysBefore = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
        if (day.getYear() != year && !lastDaysBefore) {
            throw fault(line, "日期不属于这一年的通知");
        }
        return day;
    }

    private LocalDate weekend(CSVRecord line, LocalDate day) {
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw fault(line, "调休上班的日子应当是星期六或者星期日");
        }
        return day;
    }

    private CalendarYear whole() {
        for (MonthDay fixed : StatutoryDays.FIXED.keySet()) {
            // 5 月 2 日 is a statutory holiday since 2025 only; every notice so far gives it all the same.
            if (!off.containsKey(fixed.atYear(year))) {
                throw new CalendarFault(
                        name, "缺少" + StatutoryDays.FIXED.get(fixed) + " " + fixed.atYear(year) + "，文件不完整");
            }
        }
        return new CalendarYear(year, off, makeUp);
    }

    private CalendarFault fault(CSVRecord line, String rule) {
        return new CalendarFault(name, "第 " + line.getRecordNumber() + " 条：" + rule);
    }
}
