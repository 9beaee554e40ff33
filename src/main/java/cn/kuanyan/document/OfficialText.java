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

    private OfficialText() {}

    /** E.g. 2026年9月28日. */
    public static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A text that is nothing but a date becomes one in the official form; every other stays. */
    public static String text(String value) {
        Matcher date = ISO_DATE.matcher(value);
        return date.matches() ? date(LocalDate.parse(value)) : value;
    }

    /** An amount in yuan, e.g. 10,000.00. */
    public static String money(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(yuan.setScale(2, RoundingMode.UNNECESSARY));
    }
}
