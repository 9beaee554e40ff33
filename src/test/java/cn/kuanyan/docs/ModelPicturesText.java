package cn.kuanyan.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Breaks a Chinese label into lines by counting characters, so that a picture never depends on installed fonts. */
final class ModelPicturesText {

    /** Pairs of characters in our labels that a reader would stumble over if they were torn apart. */
    private static final Set<String> KEPT_TOGETHER = Set.of(
            "是否", "或者", "陈述", "申辩", "讨论", "集体", "行使", "应当", "司法", "法制", "审核", "审查", "意见", "管辖", "辖权", "决定", "报告", "笔录",
            "听证", "申请", "期限", "届满", "罚款", "通过", "缴纳");

    private static final String NEVER_FIRST = "、，。；：？）”》";

    private ModelPicturesText() {}

    /**
     * @param perLine most characters a line may hold; a punctuation mark that may not start a line is kept on the one
     *     before it
     * @return lines of about the same length, at least one
     */
    static List<String> wrap(String text, int perLine) {
        int linesLeft = (text.length() + perLine - 1) / perLine;
        List<String> result = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int rest = text.length() - from;
            int lines = Math.max(1, linesLeft--);
            int to = from + Math.min(perLine, (rest + lines - 1) / lines);
            while (to < text.length() && to > from + 1 && KEPT_TOGETHER.contains(text.substring(to - 1, to + 1))) {
                to--;
            }
            while (to < text.length() && NEVER_FIRST.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            result.add(text.substring(from, to));
            from = to;
        }
        return result.isEmpty() ? List.of("") : result;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
