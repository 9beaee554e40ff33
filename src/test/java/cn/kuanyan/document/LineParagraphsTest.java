package cn.kuanyan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** A value of several lines is printed in paragraphs that look alike. */
class LineParagraphsTest {

    private final DocumentKinds kinds = new DocumentKinds();

    @Test
    void everyLineOfAValueIsIndentedLikeTheFirst() throws IOException {
        List<XWPFParagraph> paragraphs = filled("penalty-decision", Map.of("facts", "第一项事实。\n第二项事实。\n\n第三项事实。"))
                .getParagraphs();

        assertThat(paragraphs)
                .filteredOn(paragraph -> paragraph.getText().endsWith("项事实。"))
                .hasSize(3)
                .allSatisfy(paragraph -> {
                    assertThat(paragraph.getIndentationFirstLine()).isEqualTo(640);
                    assertThat(paragraph.getRuns().get(0).getFontFamily()).isEqualTo("仿宋");
                })
                .extracting(XWPFParagraph::getText)
                .containsExactly("经查，第一项事实。", "第二项事实。", "第三项事实。");
    }

    @Test
    void whatFollowsTheValueStaysBehindItsLastLine() throws IOException {
        assertThat(filled("performance-demand", Map.of("performWithin", "一、十日以内\n二、分两次"))
                        .getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsSubsequence("一、十日以内", "二、分两次。");
    }

    @Test
    void theCellOfATableStaysOneParagraph() throws IOException {
        XWPFDocument report = filled("closing-report", Map.of("outcomes", "甲：罚款。\n乙：不予处罚。"));

        assertThat(report.getTables().get(0).getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .filter(cell -> cell.getText().contains("乙：不予处罚。")))
                .singleElement()
                .satisfies(cell -> assertThat(cell.getParagraphs()).hasSize(1));
    }

    private XWPFDocument filled(String name, Map<String, Object> values) throws IOException {
        DocumentKind kind = kinds.get(name);
        return new XWPFDocument(new ByteArrayInputStream(WordTemplate.fill(kinds.template(kind), kind, values)));
    }
}
