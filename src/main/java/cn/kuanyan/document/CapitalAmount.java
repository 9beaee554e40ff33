package cn.kuanyan.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in capital figures 大写, as the rules for writing payment papers have them: 壹万零伍拾元整, 叁元零伍分. */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000000");

    private CapitalAmount() {}

    /**
     * @param yuan not negative, below 10^16, at most two decimals
     * @throws IllegalArgumentException for any other amount
     */
    public static String of(BigDecimal yuan) {
        if (yuan.signum() < 0 || yuan.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("no amount of money: " + yuan);
        }
        BigDecimal exact = yuan.setScale(2, RoundingMode.UNNECESSARY);
        long whole = exact.longValue();
        int cents = exact.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        String text = whole > 0 ? whole(whole) + "元" : "";
        if (cents == 0) {
            return (text.isEmpty() ? "零元" : text) + "整";
        }
        return text + cents(cents, whole > 0);
    }

    private static String cents(int cents, boolean afterYuan) {
        int jiao = cents / 10;
        int fen = cents % 10;
        String tenths = jiao > 0 ? digit(jiao) + "角" : afterYuan ? "零" : "";
        return tenths + (fen > 0 ? digit(fen) + "分" : "整");
    }

    private static String whole(long number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (number / pow(group) % 10_000);
            if (part == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (gap || part < 1000)) {
                text.append('零');
            }
            text.append(group(part)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private static long pow(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= 10_000;
        }
        return power;
    }

    private static String group(int part) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int divisor = 1000;
        for (int place = 3; place >= 0; place--, divisor /= 10) {
            int digit = part / divisor % 10;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (gap) {
                text.append('零');
            }
            text.append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }

    private static char digit(int value) {
        return DIGITS.charAt(value);
    }
}
