package cn.kuanyan.deadline;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps skipped days as text that a person can read in the database: one line {@code 2026-02-15 春节} per day. */
@Converter
class DaysOffText implements AttributeConverter<List<DayOff>, String> {

    @Override
    public String convertToDatabaseColumn(List<DayOff> days) {
        return days.stream().map(day -> day.date() + " " + day.reason()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<DayOff> convertToEntityAttribute(String text) {
        return text == null ? List.of() : text.lines().map(DaysOffText::day).toList();
    }

    private static DayOff day(String line) {
        int space = line.indexOf(' ');
        return new DayOff(LocalDate.parse(line.substring(0, space)), line.substring(space + 1));
    }
}
