package cn.kuanyan.procedure.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown for the text components of a form. It can only be built from headings, rows and paragraphs, and every value
 * put into it is escaped, so that nothing a person typed becomes a link, a tag, an emphasis or a template.
 */
public final class Markdown {

    private final String source;

    private Markdown(String source) {
        this.source = source;
    }

    public static Markdown empty() {
        return new Markdown("");
    }

    /** A heading of the third level. */
    public Markdown heading(String text) {
        return block("### " + escaped(text));
    }

    /** One line "label：value"; left out when there is no value. */
    public Markdown row(String label, Object value) {
        String shown = value == null ? "" : escaped(value.toString());
        return shown.isEmpty() ? this : block("**" + escaped(label) + "：** " + shown);
    }

    public Markdown paragraph(String text) {
        return block(escaped(text));
    }

    /** A paragraph in which every occurrence of some words is strong. */
    public Markdown paragraph(String text, Collection<String> strong) {
        if (strong.isEmpty()) {
            return paragraph(text);
        }
        Pattern words = Pattern.compile(strong.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        StringBuilder marked = new StringBuilder();
        int last = 0;
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            marked.append(escaped(text.substring(last, matcher.start())));
            // The stars of Markdown end no emphasis between Chinese punctuation and a character.
            marked.append("<strong>").append(escaped(matcher.group())).append("</strong>");
            last = matcher.end();
        }
        return block(marked.append(escaped(text.substring(last))).toString());
    }

    /** A list with one bullet for each text. */
    public Markdown bullets(List<String> texts) {
        return texts.isEmpty()
                ? this
                : block(texts.stream().map(text -> "- " + escaped(text)).collect(Collectors.joining("\n")));
    }

    /**
     * A link to a page of the product. The address is the product's own, never what a person typed.
     *
     * @param path absolute path of letters, digits, hyphens and slashes
     */
    public Markdown link(String label, String path) {
        if (!path.matches("(/[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("no page of the product: " + path);
        }
        return block("[" + escaped(label) + "](" + path + ")");
    }

    public boolean isEmpty() {
        return source.isEmpty();
    }

    /** The Markdown itself, to be put into a text component. */
    public String source() {
        return source;
    }

    private Markdown block(String block) {
        return block.isBlank() ? this : new Markdown(source.isEmpty() ? block : source + "\n\n" + block);
    }

    /**
     * The text with every ASCII character that is no letter, digit or blank as a numeric character reference: the
     * references are not syntax for Markdown, for form-js templating ({@code =}, {@code {{}) or for HTML, and the
     * browser shows the character itself.
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.strip().replace("\r\n", "\n").codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        if (c == '\n') {
            escaped.append("<br>");
        } else if (Character.isWhitespace(c)) {
            escaped.append(' ');
        } else if (Character.isISOControl(c)) {
            escaped.append('\uFFFD');
        } else if (c < 128 && !Character.isLetterOrDigit(c)) {
            escaped.append("&#").append(c).append(';');
        } else {
            escaped.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return source;
    }
}
