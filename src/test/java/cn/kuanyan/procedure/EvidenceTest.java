package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How evidence is taken: inquiry, inspection, monitoring. */
class EvidenceTest extends ModelTest {

    private static final Map<String, Object> RECORD = form(
            "recordPerson", "法定代表人",
            "startTime", "09:30",
            "endTime", "10：15",
            "rightsTold", true,
            "signature", "SIGNED");

    private static final Map<String, Object> REVIEWED = form(
            "means", "MONITORING",
            "monitoringPlace", "机房入口，设有标志",
            "monitoringPublication", "2026-01-05在机关网站公布",
            "legalReview", "法制审核人员，2026-03-02，合法",
            "technicalReview", "技术审核人员，2026-03-02，合格",
            "recordTrue", true,
            "partyInformed", true);

    @Test
    @ProvesDuty("I03")
    void anInquiryLeavesARecordWithPersonTimeRightsAndSignature() {
        OneCase one = registered().filed();
        Map<String, Object> inquiry = with(evidence("PARTY_STATEMENT"), "means", "INQUIRY");

        assertThat(one.isRefused("officer1", "collectEvidence", inquiry).findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("recordPerson", "startTime", "endTime", "rightsTold", "signature");
        inquiry.putAll(RECORD);
        refused(one, "rightsTold", with(inquiry, "rightsTold", false));
        refused(one, "endTime", with(inquiry, "endTime", "09:30"));
        refused(one, "startTime", with(inquiry, "startTime", "早上"));
        refused(one, "signatureNote", with(inquiry, "signature", "REFUSED"));
        refused(one, "means", with(inquiry, "kind", "PHYSICAL"));
        refused(one, "means", with(inquiry, "means", null));
        one.does(
                "officer1",
                "collectEvidence",
                with(inquiry, "signature", "REFUSED", "signatureNote", "被询问人拒绝签名，在场人员见证。", "answer", "more"));
        one.does("officer2", "collectEvidence", inquiry);

        assertThat(one.open()).containsExactly("writeInvestigationReport");
    }

    @Test
    @ProvesDuty("I03")
    void anInspectionLeavesARecordAndARecordComesFromAnInspection() {
        OneCase one = registered().filed();
        Map<String, Object> inspection = with(evidence("INSPECTION_RECORD"), "means", "INSPECTION");

        refused(one, "means", with(inspection, "means", "OTHER"));
        refused(one, "recordPerson", inspection);
        inspection.putAll(RECORD);
        one.does("officer1", "collectEvidence", inspection);

        assertThat(one.open()).containsExactly("writeInvestigationReport");
    }

    @Test
    @ProvesDuty("I11")
    void whatAMonitoringDeviceRecordedIsEvidenceOnlyAfterLegalAndTechnicalReview() {
        OneCase one = registered().filed();
        Map<String, Object> monitored = evidence("AUDIOVISUAL");
        monitored.putAll(REVIEWED);

        for (String needed : REVIEWED.keySet()) {
            if (!needed.equals("means")) {
                refused(one, needed, with(monitored, needed, null));
            }
        }
        refused(one, "means", with(monitored, "kind", "DOCUMENTARY"));
        one.does("officer1", "collectEvidence", monitored);

        assertThat(one.open()).containsExactly("writeInvestigationReport");
    }

    private static Map<String, Object> evidence(String kind) {
        return with(Papers.evidence(START, "tsofficer1", "tsofficer2", "conclude"), "kind", kind);
    }

    private static void refused(OneCase one, String field, Map<String, Object> form) {
        Rejection refusal = one.isRefused("officer1", "collectEvidence", form);
        assertThat(refusal.findings()).extracting(Finding::field).contains(field);
    }
}
