package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.EnforcementPapers.application;
import static cn.kuanyan.procedure.EnforcementPapers.deferral;
import static cn.kuanyan.procedure.EnforcementPapers.demand;
import static cn.kuanyan.procedure.EnforcementPapers.instalment;
import static cn.kuanyan.procedure.EnforcementPapers.timeAsked;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.RecordData;
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

    @Autowired
    private CaseRecords records;

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

    @Test
    void instalmentsAreNumberedAndNameTheirSumsInFiguresAndInWords() {
        OneCase one = published()
                .does("clerk", "recordPayment", timeAsked())
                .does(
                        "officer1",
                        "registerDeferral",
                        deferral(
                                START,
                                instalment(START.plusDays(20), "120000"),
                                instalment(START.plusDays(50), "80000")))
                .does("head", "approveDeferral", approved());

        assertThat(text(issued(one, "deferral-approval").get(0)))
                .contains("对你单位作出《行政处罚决定书》")
                .contains("1．2026年3月22日以前（含当日）缴纳人民币120,000.00元（大写：壹拾贰万元整）。")
                .contains("2．2026年4月21日以前（含当日）缴纳人民币80,000.00元（大写：捌万元整）。");
    }

    @Test
    void theCourtIsToldThatThePartySoughtNoRemedy() {
        assertThat(text(issued(applied(overdue()), "court-application").get(0)))
                .contains("被申请人在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政处罚决定。");
    }

    @Test
    void ofAPartyThatSoughtARemedyTheCourtIsNotToldOtherwise() {
        OneCase one = overdue();
        records.add(
                one.id(),
                null,
                "register-remedy",
                "tsofficer1",
                new RecordData(form(
                        "kind",
                        "RECONSIDERATION",
                        "appliedOn",
                        START.plusDays(1),
                        "endedOn",
                        START.plusDays(20),
                        "outcome",
                        "UPHELD")));

        assertThat(text(issued(applied(one), "court-application").get(0)))
                .contains("被申请人在法定期限内不履行行政处罚决定。")
                .doesNotContain("不申请行政复议");
    }

    private OneCase applied(OneCase one) {
        itIs(LocalDate.of(2026, 9, 3));
        one.does("officer1", "serveDemand", demand(today(), FINE, FINE));
        LocalDate opens = LocalDate.of(2026, 9, 18);
        itIs(opens);
        one.does("head", "decideEnforcement", application(opens, FINE, FINE));
        return one;
    }

    private OneCase published() {
        return registered()
                .readyForDecision()
                .drafted(FINE)
                .decided("PENALTY")
                .served()
                .published();
    }

    private OneCase overdue() {
        OneCase one = published();
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
