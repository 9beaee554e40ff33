package cn.kuanyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.procedure.CompleteCases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** A draft keeps its template, also when the product comes with another. */
@KuanyanTest
class ShippedTemplatesTest {

    @Autowired
    private DocumentKinds kinds;

    @Autowired
    private ShippedTemplates shipped;

    @Autowired
    private ShippedTemplateRepository kept;

    @Autowired
    private CompleteCases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private JdbcTemplate database;

    @Test
    void everyTemplateThatTheProductShipsIsKeptOnce() {
        shipped.afterSingletonsInstantiated();

        assertThat(kinds.all()).allSatisfy(kind -> assertThat(
                        kept.findById(shipped.digest(kind.kind())).orElseThrow().content())
                .isEqualTo(kinds.template(kind)));
    }

    @Test
    void aDraftRemembersTheTemplateOnWhichItWasBegun() {
        cases.xiping(LocalDate.of(2026, 3, 2));
        long caseId = caseFiles.ofAgency("xiping-police").get(0).id();

        List<String> digests = database.queryForList(
                "select shipped_sha256 from case_document where case_id = ? and kind = 'filing-approval'",
                String.class,
                caseId);

        assertThat(digests).isNotEmpty().containsOnly(shipped.digest("filing-approval"));
    }

    @Test
    void whatWasBegunOnATemplateThatIsShippedNoMoreIsStillIssuedWithIt() throws IOException {
        DocumentKind notice = kinds.get("interview-notice");
        IssuingDesk desk = new IssuingDesk();

        assertThat(WordText.of(desk.issueBegunOn(notice, withALineMore(kinds.template(notice)))))
                .contains("从前的模板才有的一句。", "值partyName值");
        assertThat(WordText.of(desk.issue(notice, Set.of()))).doesNotContain("从前的模板才有的一句。");
    }

    @Test
    void aKeptTemplateThatSomebodyChangedIsNotUsed() {
        ShippedTemplate template = new ShippedTemplate(kinds.get("interview-notice"), new byte[] {1}, Instant.EPOCH);
        ReflectionTestUtils.setField(template, "content", new byte[] {2});

        assertThatThrownBy(template::content).hasMessageContaining("was changed");
    }

    private static byte[] withALineMore(byte[] template) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("从前的模板才有的一句。");
            word.write(changed);
            return changed.toByteArray();
        }
    }
}
