package cn.kuanyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What a party or an officer writes is printed as it is, and a template is nothing but text with known tags. */
class WordTemplateAttacksTest {

    private final DocumentKinds kinds = new DocumentKinds();
    private final DocumentKind notice = kinds.get("prior-notice");

    @Test
    void tagsAndExpressionsInValuesArePrintedAsTheyAre() throws IOException {
        for (String attack : List.of(
                "{{authority}}",
                "{{?facts}}{{/facts}}",
                "#{T(java.lang.Runtime).getRuntime().exec('id')}",
                "${jndi:ldap://x}",
                "{{@facts}}",
                "[name]",
                "<w:p/>")) {
            Map<String, Object> values = new HashMap<>(Map.of("facts", attack, "authority", "某机关"));
            assertThat(text(WordTemplate.fill(kinds.template(notice), notice, values)))
                    .contains(attack);
        }
    }

    @Test
    void everyShippedTemplateIsWhatAnUploadedOneHasToBe() {
        kinds.all().forEach(kind -> TemplateCheck.check(kind, kinds.template(kind)));
    }

    @Test
    void anUnknownFieldIsNamed() throws IOException {
        byte[] wrong = changed("word/document.xml", text -> text.replaceFirst("\\{\\{facts}}", "{{factz}}"));

        assertThatThrownBy(() -> TemplateCheck.check(notice, wrong))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::field)
                        .contains("factz", "facts"));
    }

    @Test
    void expressionsAndPicturesAreNoFields() throws IOException {
        for (String tag : List.of("@facts", "facts.class", "T(java.lang.Runtime)", "+facts", "#facts")) {
            byte[] wrong = changed("word/document.xml", text -> text.replace("{{facts}}", "{{facts}}{{" + tag + "}}"));
            assertThatThrownBy(() -> TemplateCheck.check(notice, wrong)).hasMessageContaining(tag);
        }
    }

    @Test
    void macrosAndDamagedFilesAreRefused() throws IOException {
        byte[] macro = withPart("word/vbaProject.bin");
        assertThatThrownBy(() -> TemplateCheck.check(notice, macro)).hasMessageContaining("宏");
        assertThatThrownBy(() -> TemplateCheck.check(notice, "no file".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("不是完好的 Word 文件");
        assertThatThrownBy(() -> TemplateCheck.check(notice, new byte[0])).isInstanceOf(Rejection.class);
    }

    @Test
    void amountsInCapitalsAreWrittenAsOnPaymentPapers() {
        Map<String, String> amounts = Map.of(
                "10000", "壹万元整",
                "10050", "壹万零伍拾元整",
                "200000", "贰拾万元整",
                "3.05", "叁元零伍分",
                "0.50", "伍角整",
                "1409.50", "壹仟肆佰零玖元伍角整",
                "100000001", "壹亿零壹元整",
                "16409.02", "壹万陆仟肆佰零玖元零贰分",
                "107000.53", "壹拾万柒仟元伍角叁分",
                "0", "零元整");
        amounts.forEach((yuan, words) ->
                assertThat(CapitalAmount.of(new BigDecimal(yuan))).isEqualTo(words));
    }

    private static String text(byte[] word) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            return extractor.getText();
        }
    }

    private byte[] withPart(String added) throws IOException {
        return rebuilt("", text -> text, added);
    }

    private byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        return rebuilt(part, change, null);
    }

    private byte[] rebuilt(String part, UnaryOperator<String> change, String added) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(kinds.template(notice)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
            if (added != null) {
                zip.putNextEntry(new ZipEntry(added));
                zip.write(new byte[] {1});
            }
        }
        return out.toByteArray();
    }
}
