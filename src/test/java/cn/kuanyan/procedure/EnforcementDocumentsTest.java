package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.EnforcementPapers.demand;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.WordText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a party that did not pay is told in writing. The decision about 200000 yuan is served on 2026-03-02. */
class EnforcementDocumentsTest extends ModelTest {

    private static final String FINE = "200000";

    @Autowired
    private CaseDocuments documents;

    @Test
    void theSurchargeIsToldTogetherWithTheDemand() {
        OneCase one = overdue();
        itIs(LocalDate.of(2026, 9, 3));
        one.does("officer1", "serveDemand", demand(today(), FINE, FINE));

        assertThat(issued(one, "performance-demand")).hasSize(1);
        assertThat(text(issued(one, "surcharge-notice").get(0)))
                .contains("决定罚款人民币200,000.00元（大写：贰拾万元整）", "该决定书已于2026年3月2日送达")
                .contains("缴纳罚款的期限已于2026年3月17日届满", "截至2026年9月3日，加处罚款为人民币200,000.00元");
    }

    @Test
    void whoOwesNoSurchargeIsToldOfNone() {
        OneCase one = overdue();
        itIs(LocalDate.of(2026, 9, 3));
        one.does("officer1", "serveDemand", demand(today(), FINE, "0"));

        assertThat(issued(one, "performance-demand")).hasSize(1);
        assertThat(issued(one, "surcharge-notice")).isEmpty();
    }

    private OneCase overdue() {
        OneCase one = registered()
                .readyForDecision()
                .drafted(FINE)
                .decided("PENALTY")
                .served()
                .published();
        itIs(START.plusDays(16));
        return one;
    }

    private List<DocumentView> issued(OneCase one, String kind) {
        return documents.issuedIn(one.id()).stream()
                .filter(document -> document.kind().equals(kind))
                .toList();
    }

    private String text(DocumentView document) {
        return WordText.of(documents.word(document.id()));
    }
}
