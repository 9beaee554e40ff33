package cn.kuanyan.platform.feel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads FEEL's literals one after another from the text of a cell. */
final class LiteralReader {

    /** Not in the small grammar; FEEL-Scala decides what it means. */
    static final class Other extends RuntimeException {
        Other() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private int at;

    LiteralReader(String text) {
        this.text = text;
    }

    /** A {@code String}, {@code BigDecimal}, {@code Boolean} or {@code LocalDate}. */
    Object literal() {
        skipBlanks();
        if (peek() == '"') {
            return FeelText.unescaped(quoted());
        }
        if (word("date")) {
            expect('(');
            skipBlanks();
            String day = quoted();
            expect(')');
            return day(day);
        }
        if (word("true")) {
            return true;
        }
        return word("false") ? (Object) false : number();
    }

    /** Steps over a keyword. */
    boolean word(String word) {
        int end = at + word.length();
        boolean here = text.startsWith(word, at)
                && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
        at += here ? word.length() : 0;
        return here;
    }

    private String quoted() {
        if (peek() != '"') {
            throw new Other();
        }
        int start = ++at;
        while (peek() != '"') {
            at += peek() == '\\' ? 2 : 1;
        }
        return text.substring(start, at++);
    }

    private BigDecimal number() {
        int start = at;
        at += peek() == '-' ? 1 : 0;
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && digit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        BigDecimal number = new BigDecimal(text.substring(start, at));
        if (number.precision() > FeelValue.DIGITS) {
            throw new Other();
        }
        return number;
    }

    private void digits() {
        if (!digit(peek())) {
            throw new Other();
        }
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A day that does not exist is null in FEEL. */
    private static LocalDate day(String iso) {
        try {
            if (iso.length() == "2026-01-01".length()) {
                return LocalDate.parse(iso);
            }
        } catch (DateTimeParseException noSuchDay) {
            throw new Other();
        }
        throw new Other();
    }

    /** The next character, not stepped over. */
    char peek() {
        if (at >= text.length()) {
            throw new Other();
        }
        return text.charAt(at);
    }

    /** The next character, stepped over. */
    char next() {
        char c = peek();
        at++;
        return c;
    }

    /** Steps over blanks and, if it comes next, this character. */
    boolean accept(char c) {
        boolean here = !atEnd() && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }

    void expect(char c) {
        if (!accept(c)) {
            throw new Other();
        }
    }

    boolean atEnd() {
        skipBlanks();
        return at == text.length();
    }

    void end() {
        if (!atEnd()) {
            throw new Other();
        }
    }

    /** FEEL has more blanks, and comments; those are left to it. */
    void skipBlanks() {
        while (at < text.length() && " \n\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
