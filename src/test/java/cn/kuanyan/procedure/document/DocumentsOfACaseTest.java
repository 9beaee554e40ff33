package cn.kuanyan.procedure.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.WordText;
import cn.kuanyan.procedure.CompleteCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case leaves its documents by its papers alone. */
@KuanyanTest
class DocumentsOfACaseTest {

    @Autowired
    private CompleteCases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private AuditVerification verification;

    @Test
    void everyStepThatOwesADocumentIssuedIt() {
        cases.xiping(LocalDate.of(2026, 3, 2));
        long caseId = caseFiles.ofAgency("xiping-police").get(0).id();

        List<DocumentView> issued = documents.ofCase(caseId);
        assertThat(issued)
                .extracting(DocumentView::kind)
                .contains("source-registration", "no-penalty-decision", "file-index");
        assertThat(issued)
                .filteredOn(one -> one.kind().equals("no-penalty-decision"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo(DocumentView.Status.ISSUED);
                    assertThat(one.number()).matches("西公.+〔2026〕\\d+号");
                    assertThat(one.sha256()).hasSize(64);
                    assertThat(documents.word(one.id())).isNotEmpty();
                });
        assertThat(issued)
                .filteredOn(one -> one.kind().equals("closing-report"))
                .singleElement()
                .satisfies(one -> assertThat(WordText.of(documents.word(one.id())))
                        .contains("不予行政处罚", "（《公安机关办理行政案件程序规定》第二百五十八条第一项）"));
        assertThat(verification.verify().findings()).isEmpty();
    }
}
