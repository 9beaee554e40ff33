package cn.kuanyan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;

/**
 * Mends the punctuation where a value meets the text of the template or another value: a value may end in a full stop or
 * not. Nothing inside a value is changed.
 */
final class Seams {

    private static final String SENTENCE_ENDS = "。！？；：";
    private static final int LONGEST_REPEATED = 40;

    private Seams() {}

    static void mend(XWPFDocument word) {
        each(word.getDocument().getBody().getDomNode(), "p", paragraph -> {
            List<Node> texts = new ArrayList<>();
            each(paragraph, "t", texts::add);
            texts.removeIf(text -> content(text).isEmpty());
            for (int i = 0; i + 1 < texts.size(); i++) {
                join(texts.get(i), texts.get(i + 1));
            }
            onlyOnce(texts);
        });
    }

    private static void join(Node before, Node after) {
        String left = content(before);
        String right = content(after);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        if (right.charAt(0) == '。' && SENTENCE_ENDS.indexOf(last(left)) >= 0) {
            write(after, right.substring(1));
        } else if (last(left) == '。' && ("；，、）".indexOf(right.charAt(0)) >= 0 || right.startsWith("的规定"))) {
            write(before, left.substring(0, left.length() - 1));
        }
    }

    /** A short value that says again what stands just before it, as 同意。同意。, is printed once. */
    private static void onlyOnce(List<Node> texts) {
        if (texts.size() < 2) {
            return;
        }
        Node end = texts.get(texts.size() - 1);
        String sentence = withoutStop(content(end));
        String before = withoutStop(
                texts.subList(0, texts.size() - 1).stream().map(Seams::content).collect(Collectors.joining()));
        int start = before.length() - sentence.length();
        if (!sentence.isEmpty()
                && sentence.length() <= LONGEST_REPEATED
                && before.endsWith(sentence)
                && (start == 0 || "。：".indexOf(before.charAt(start - 1)) >= 0)
                && SENTENCE_ENDS.indexOf(last(content(texts.get(texts.size() - 2)))) >= 0) {
            write(end, "");
        }
    }

    private static String withoutStop(String text) {
        return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static String content(Node text) {
        return text.getFirstChild() == null ? "" : text.getFirstChild().getNodeValue();
    }

    private static void write(Node text, String value) {
        text.getFirstChild().setNodeValue(value);
    }

    private static void each(Node within, String name, Consumer<Node> each) {
        for (Node part = within.getFirstChild(); part != null; part = part.getNextSibling()) {
            if (name.equals(part.getLocalName())) {
                each.accept(part);
            } else {
                each(part, name, each);
            }
        }
    }
}
