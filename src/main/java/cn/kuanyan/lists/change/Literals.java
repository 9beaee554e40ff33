package cn.kuanyan.lists.change;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a result cell may hold: text in ASCII quotes, a number, true, false, or nothing. */
final class Literals {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern FULL_WIDTH = Pattern.compile("[“”‘’＂，０-９]");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?\\s*[十百千万亿]元?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");

    private Literals() {}

    static boolean text(String cell) {
        return TEXT.matcher(cell).matches();
    }

    static boolean number(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private static boolean nothing(String cell) {
        return cell.isEmpty() || "null".equals(cell);
    }

    /** What is wrong with a result cell, in words; empty when it can be read. */
    static Optional<String> problem(String cell) {
        if (nothing(cell) || text(cell) || number(cell) || "true".equals(cell) || "false".equals(cell)) {
            return Optional.empty();
        }
        if (CHINESE_NUMBER.matcher(cell).matches()) {
            return Optional.of("数额要写成数字（元），不能写万、千：" + shortened(cell));
        }
        if (THOUSANDS.matcher(cell).matches()) {
            return Optional.of("数额不能有千位分隔符：" + shortened(cell));
        }
        return FULL_WIDTH.matcher(cell).find() && !cell.startsWith("\"")
                ? Optional.of("不能用全角引号、逗号或者数字：" + shortened(cell))
                : Optional.of("文字必须加英文双引号，文字里的英文双引号前面加反斜线：" + shortened(cell));
    }

    /** The text or number itself; empty for nothing and for what cannot be read. */
    static String plain(String cell) {
        if (!text(cell)) {
            return nothing(cell) || problem(cell).isPresent() ? "" : cell;
        }
        StringBuilder plain = new StringBuilder();
        String inside = cell.substring(1, cell.length() - 1);
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '\\') {
                char next = inside.charAt(++i);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
