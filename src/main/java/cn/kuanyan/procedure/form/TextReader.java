package cn.kuanyan.procedure.form;

import cn.kuanyan.problem.PlainText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text: trimmed, in Unicode normal form C, of bounded length, without tags and without invisible characters. */
final class TextReader {

    /** Opening or closing tag, comment, declaration or processing instruction, as an HTML parser sees it. */
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    private TextReader() {}

    static String read(FormField field, Object raw, FieldPath path) {
        if (raw == null) {
            return null;
        }
        if (!(raw instanceof String text)) {
            throw new Invalid("类型", "应当是文字");
        }
        String clean = clean(field, text);
        return clean.isEmpty() ? null : clean;
    }

    private static String clean(FormField field, String text) {
        // Length first: nothing below runs over a text that is refused anyway.
        String trimmed = text.strip();
        checkLength(field, trimmed);
        String plain = PlainText.of(trimmed).replace('\r', '\n').replace('\u00A0', ' ');
        if (!field.multiline()) {
            plain = plain.replace('\t', ' ');
        }
        String normal = Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
        checkLength(field, normal);
        if (!field.multiline() && normal.indexOf('\n') >= 0) {
            throw new Invalid("字符", "只能写一行，不能换行");
        }
        if (!PlainText.isPlain(normal)) {
            throw new Invalid("字符", "含有不可见的控制字符，请删除后重新填写");
        }
        if (TAG.matcher(normal).find()) {
            throw new Invalid("字符", "不能包含网页标签（“<”后面紧跟字母或者“/”“!”“?”）；需要写小于号时请用全角“＜”");
        }
        return normal;
    }

    private static void checkLength(FormField field, String text) {
        if (text.codePointCount(0, text.length()) > field.maxLength()) {
            throw new Invalid("长度", "最多" + field.maxLength() + "个字");
        }
    }
}
