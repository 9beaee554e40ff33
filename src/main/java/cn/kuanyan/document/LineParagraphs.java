package cn.kuanyan.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;

/**
 * Makes a paragraph of its own of each line of a value, so that every one is indented as the template has it and none is
 * stretched to the margin, as Word does with a line that ends in a break. Cells of tables keep their breaks.
 */
final class LineParagraphs {

    private LineParagraphs() {}

    static void make(XWPFDocument word) {
        Node body = word.getDocument().getBody().getDomNode();
        for (Node paragraph = body.getFirstChild(); paragraph != null; paragraph = paragraph.getNextSibling()) {
            if (is(paragraph, "p")) {
                split(paragraph);
            }
        }
    }

    /** What follows the first break goes into a next paragraph, which is split in its turn. */
    private static void split(Node paragraph) {
        for (Node run = paragraph.getFirstChild(); run != null; run = run.getNextSibling()) {
            for (Node part = run.getFirstChild(); part != null; part = part.getNextSibling()) {
                if (is(part, "cr")) {
                    Node next = like(paragraph, "pPr");
                    Node rest = next.appendChild(like(run, "rPr"));
                    moveAfter(part, rest);
                    moveAfter(run, next);
                    run.removeChild(part);
                    paragraph.getParentNode().insertBefore(next, paragraph.getNextSibling());
                    return;
                }
            }
        }
    }

    /** An empty element of the same kind with the same properties. */
    private static Node like(Node original, String properties) {
        Node copy = original.cloneNode(false);
        for (Node part = original.getFirstChild(); part != null; part = part.getNextSibling()) {
            if (is(part, properties)) {
                copy.appendChild(part.cloneNode(true));
            }
        }
        return copy;
    }

    private static void moveAfter(Node last, Node into) {
        while (last.getNextSibling() != null) {
            into.appendChild(last.getNextSibling());
        }
    }

    private static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }
}
