package cn.kuanyan.platform.feel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes inside quotes, in the order in which FEEL-Scala's parser replaces them. */
final class FeelText {

    private record Escape(Pattern written, String meant) {}

    private static final Escape[] ESCAPES = {
        escape("n", "\n"),
        escape("r", "\r"),
        escape("t", "\t"),
        escape("b", "\b"),
        escape("f", "\f"),
        escape("'", "'"),
        escape("\"", "\""),
        new Escape(Pattern.compile("\\\\\\\\"), Matcher.quoteReplacement("\\"))
    };

    private FeelText() {}

    private static Escape escape(String letter, String meant) {
        return new Escape(Pattern.compile("(?<!\\\\)\\\\" + letter), meant);
    }

    static String unescaped(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        String text = written;
        for (Escape escape : ESCAPES) {
            text = escape.written().matcher(text).replaceAll(escape.meant());
        }
        return text;
    }
}
