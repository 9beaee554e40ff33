package cn.kuanyan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A Word document becomes PDF/A with the product's own fonts, whatever fonts it names. */
class PdfRenditionTest {

    private static final PdfRendition RENDITION = new PdfRendition();

    @BeforeAll
    static void libreOfficeIsThere() {
        Assumptions.assumeTrue(RENDITION.isAvailable(), "没有安装 LibreOffice，跳过 PDF 测试");
    }

    @AfterAll
    static void stop() throws IOException {
        RENDITION.stop();
    }

    @Test
    void theFileSaysThatItIsPdfA2b() throws IOException {
        String pdf = new String(RENDITION.pdfA(word("行政处罚决定书")), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF-1.");
        assertThat(pdf).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>");
    }

    @Test
    void onlyTheProductsFontsAreEmbedded() throws IOException {
        String pdf = new String(RENDITION.pdfA(word("罚款人民币壹万元整（￥10,000.00）〔2026〕1号 □√")), StandardCharsets.ISO_8859_1);

        Matcher font = Pattern.compile("/FontName\\s*/[A-Z]{6}\\+([A-Za-z-]+)").matcher(pdf);
        assertThat(font.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("NotoSansSC"));
        assertThat(pdf).contains("/FontFile");
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFRun run = document.createParagraph().createRun();
            run.setFontFamily("仿宋");
            run.setText(text);
            XWPFRun bold = document.createParagraph().createRun();
            bold.setFontFamily("宋体");
            bold.setBold(true);
            bold.setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }
}
