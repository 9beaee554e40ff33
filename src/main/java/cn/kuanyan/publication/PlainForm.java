package cn.kuanyan.publication;

import java.util.regex.Pattern;

/** A text in which nothing is hidden from the rule: no invisible characters, digits and letters of one width. */
final class PlainForm {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");

    private PlainForm() {}

    static String of(String text) {
        String visible =
                INVISIBLE.matcher(text.replace("\r\n", "\n").replace('\t', ' ')).replaceAll("");
        StringBuilder plain = new StringBuilder(visible.length());
        visible.codePoints().map(PlainForm::narrow).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int narrow(int c) {
        boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '＠';
        if (wide) {
            return c - 0xFEE0;
        }
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (c == '－' || c >= 0x2010 && c <= 0x2013 || c == 0x2212) {
            return '-';
        }
        return c != '\n' && Character.isSpaceChar(c) ? ' ' : c;
    }
}
