package cn.kuanyan.problem;

import java.util.Optional;
import java.util.regex.Pattern;

/** Text that is what it looks like: no reader is misled by it, and every file and database can hold it. */
public final class PlainText {

    /** Left behind by copying from web pages and word processors; carries no meaning in Chinese text. */
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    /** Controls, direction overrides (they disguise what was written), halves of surrogate pairs and what is no character. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private PlainText() {}

    /** The text without signs of no width; {@code null} stays {@code null}. */
    public static String of(String text) {
        return text == null
                ? null
                : ZERO_WIDTH.matcher(text.replace("\r\n", "\n")).replaceAll("");
    }

    public static boolean isPlain(String text) {
        return text == null || !HIDDEN.matcher(text).find();
    }

    /** What to say about a text that is not plain. */
    public static Optional<Finding> fault(String field, String label, String text) {
        return isPlain(text)
                ? Optional.empty()
                : Optional.of(new Finding(field, "字符", "“%s”含有不可见的控制字符，请删除后重新填写。".formatted(label)));
    }
}
