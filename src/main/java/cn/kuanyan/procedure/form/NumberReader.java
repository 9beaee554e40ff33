package cn.kuanyan.procedure.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Amounts in CNY, whole numbers and measures. */
final class NumberReader {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private NumberReader() {}

    static BigDecimal money(FormField field, Object raw, FieldPath path) {
        String text = text(raw);
        if (text == null) {
            return null;
        }
        BigDecimal amount = AMOUNT.matcher(text).matches() ? new BigDecimal(text) : null;
        if (amount == null || amount.compareTo(MOST) > 0) {
            throw new Invalid("金额", "应当写成以元为单位、不超过一万亿元的半角阿拉伯数字，最多两位小数，不写负号、千位分隔符和货币符号，例如 50000.00");
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static Long whole(FormField field, Object raw, FieldPath path) {
        String text = text(raw);
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw new Invalid("数字", "应当是整数，用半角阿拉伯数字，不写千位分隔符和单位");
        }
        return within(field, new BigDecimal(text)).longValueExact();
    }

    static BigDecimal decimal(FormField field, Object raw, FieldPath path) {
        String text = text(raw);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new Invalid("数字", "应当是最多四位小数的数，用半角阿拉伯数字，不写千位分隔符和单位，例如 12.5");
        }
        return within(field, new BigDecimal(text));
    }

    private static BigDecimal within(FormField field, BigDecimal number) {
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            throw new Invalid("数字", "不能小于" + field.min().toPlainString());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            throw new Invalid("数字", "不能大于" + field.max().toPlainString());
        }
        return number;
    }

    private static String text(Object raw) {
        if (raw == null) {
            return null;
        }
        if (raw instanceof BigDecimal number) {
            // The scale of a client's number is not trusted: 1E+999999999 must not be written out.
            return Math.abs((long) number.scale()) > 20 ? "" : number.toPlainString();
        }
        if (raw instanceof Double || raw instanceof Float) {
            double number = ((Number) raw).doubleValue();
            return Double.isFinite(number) && Math.abs(number) < 1e15
                    ? shortest(BigDecimal.valueOf(number)).toPlainString()
                    : "";
        }
        if (raw instanceof Long || raw instanceof Integer || raw instanceof Short) {
            return raw.toString();
        }
        if (raw instanceof String text) {
            String trimmed = text.strip();
            return trimmed.isEmpty() ? null : trimmed.length() > 40 ? "?" : trimmed;
        }
        throw new Invalid("类型", "应当是数字");
    }

    /** JSON knows no difference between 12 and 12.0. */
    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
