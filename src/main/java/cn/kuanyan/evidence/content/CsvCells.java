package cn.kuanyan.evidence.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Cells of a CSV file that a spreadsheet would execute as formulas; numbers and telephone numbers are none. */
final class CsvCells {

    /** As much of a cell as is looked at. */
    private static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("[+\\-]*[0-9.,%\\s\\-()（）]*([eE][+\\-]?[0-9]+)?[元]?");

    private CsvCells() {}

    static void check(Path file, Charset charset, String name) throws IOException {
        try (BufferedReader reader = TextInspection.strict(Files.newInputStream(file), charset)) {
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            int row = 1;
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                char sign = (char) next;
                if (sign == '"') {
                    quoted = !quoted;
                } else if (!quoted && isEnd(sign)) {
                    cell(cell, row, name);
                } else if (cell.length() < LONGEST) {
                    cell.append(sign);
                }
                row += sign == '\n' ? 1 : 0;
            }
            cell(cell, row, name);
        }
    }

    /** Which sign divides the cells nobody says; a cell that begins after any of them may be one. */
    private static boolean isEnd(char sign) {
        return sign == ',' || sign == ';' || sign == '\t' || sign == '|' || sign == '\n' || sign == '\r';
    }

    private static void cell(StringBuilder cell, int row, String name) {
        String text = cell.toString().replace("\uFEFF", "").strip();
        cell.setLength(0);
        if (isFormula(text)) {
            throw Judgement.refused(
                    "公式", "“%s”第%d行的单元格“%s”以公式开头，打开时会被执行，不能提交；请提交其打印件。".formatted(name, row, shortened(text)));
        }
    }

    static boolean isFormula(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '=', '@', '＝', '＠' -> text.length() > 1;
            case '+', '-', '＋' -> !NUMBER.matcher(text).matches();
            default -> false;
        };
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
