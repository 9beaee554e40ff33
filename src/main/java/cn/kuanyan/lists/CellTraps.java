package cn.kuanyan.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of writing that look right to a person and mean something else, or nothing, to FEEL. */
final class CellTraps {

    private static final Pattern FULL_WIDTH = Pattern.compile("[“”„‟‘’「」『』，、；：（）［］＜＞＝≤≥≦≧＂＇－．０-９]");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}(,\\d{3})+(?!\\d)|\\d,\\s*0\\d|\\d['’_ \\u00A0]\\d{3}(?!\\d)");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("\\d+\\s*[十百千万亿]");
    private static final Pattern ODD_BLANK = Pattern.compile("[\\p{Z}\\p{Cf}&&[^ ]]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);

    private CellTraps() {}

    /** What is wrong with a condition, in Chinese. */
    static Optional<String> in(String text) {
        Optional<String> outside = outsideQuotes(text);
        if (outside.isPresent()) {
            return outside;
        }
        Matcher literals = LITERAL.matcher(text);
        while (literals.find()) {
            String word = literals.group(1);
            if (!word.equals(word.strip()) || ODD_BLANK.matcher(word).find()) {
                return Optional.of("引号内前后不能有空格：" + text);
            }
            if (FULL_WIDTH.matcher(word).find()) {
                return Optional.of("引号内不能用全角引号、逗号或者符号：" + text);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the part of a cell that is no text. */
    static Optional<String> outsideQuotes(String text) {
        String outside = LITERAL.matcher(text).replaceAll("\"\"");
        if (FULL_WIDTH.matcher(outside).find()) {
            return Optional.of("不能用全角引号、逗号或者符号：" + text);
        }
        if (ODD_BLANK.matcher(outside).find()) {
            return Optional.of("不能用全角空格或者看不见的字符：" + text);
        }
        if (CHINESE_NUMBER.matcher(outside).find()) {
            return Optional.of("数额要写成数字（元），不能写万、千：" + text);
        }
        return THOUSANDS.matcher(outside).find() ? Optional.of("数额不能有千位分隔符：" + text) : Optional.empty();
    }
}
