package cn.kuanyan.procedure.form;

/**
 * Text that form-js shows through its templating although it is no template: labels and option labels. There a leading
 * {@code =} is a FEEL expression and {@code {{…}}} a template, and only the first line is shown.
 */
final class PlainText {

    private PlainText() {}

    /** The same text with the two triggers of templating in full width, on one line. */
    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace('{', '｛').replace('}', '｝');
        return line.startsWith("=") ? "＝" + line.substring(1) : line;
    }
}
