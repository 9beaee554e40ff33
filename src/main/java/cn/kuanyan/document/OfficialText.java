package cn.kuanyan.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and amounts as official documents print them. */
public final class OfficialText {

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:：]([0-5]\\d)");

    private OfficialText() {}

    /** E.g. 2026年9月28日. */
    public static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A text that is nothing but a date or a time becomes one in the official form; every other stays. */
    public static String text(String value) {
        if (ISO_DATE.matcher(value).matches()) {
            return date(LocalDate.parse(value));
        }
        Matcher clock = CLOCK.matcher(value);
        return clock.matches() ? time(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))) : value;
    }

    private static String time(int hour, int minute) {
        return minute == 0 ? "%d时".formatted(hour) : "%d时%02d分".formatted(hour, minute);
    }

    /** An amount in yuan, e.g. 10,000.00. */
    public static String money(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(yuan.setScale(2, RoundingMode.UNNECESSARY));
    }
}
