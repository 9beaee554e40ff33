package cn.kuanyan.platform.feel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;

/** Java values as FEEL-Scala's value mapper reads them. Whatever is not certain here is handed over. */
final class FeelValue {

    /** A value that only FEEL-Scala can read. */
    static final Object UNSURE = new Object();

    /** A value that FEEL knows, of a type that no literal here has (date and time): equal and comparable to none. */
    static final Object FOREIGN = new Object();

    /** FEEL-Scala calculates with 34 digits; longer numbers are left to it. */
    static final int DIGITS = 34;

    private FeelValue() {}

    /** A {@code BigDecimal}, {@code String}, {@code Boolean}, {@code LocalDate}, {@code null}, or one of the two marks. */
    static Object of(Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        if (value instanceof Long whole) {
            return BigDecimal.valueOf(whole);
        }
        if (value instanceof Double number) {
            // Neither infinite nor undefined numbers exist in FEEL; negative zero is zero.
            return Double.isFinite(number) ? new BigDecimal(number.toString()) : null;
        }
        if (value.getClass() == BigDecimal.class) {
            return ((BigDecimal) value).precision() <= DIGITS ? value : UNSURE;
        }
        return value instanceof LocalDateTime || value.getClass() == Date.class ? FOREIGN : UNSURE;
    }

    /** The result of an expression, as Camunda's mapper returns it to Java: numbers are {@code Long} or {@code Double}. */
    static Object unpacked(Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value;
        }
        if (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException tooLong) {
                return number.doubleValue();
            }
        }
        return number.doubleValue();
    }
}
