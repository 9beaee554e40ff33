package cn.kuanyan.procedure.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.DocumentView.Status;
import cn.kuanyan.document.WordText;
import cn.kuanyan.platform.Role;
import cn.kuanyan.procedure.ModelTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 更正 and 撤回 of what a head approved, over HTTP: officers draft, the head issues, and what was issued stays frozen. */
class ReplacedDocumentsTest extends ModelTest {

    private static final String REASON = "{\"reason\":\"日期有误\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private IdentityService identities;

    private long caseId;
    private String page;
    private DocumentView approved;
    private Webapps officer;
    private Webapps head;

    @BeforeEach
    void aFilingThatTheHeadApproved() {
        var filed = registered().filed();
        caseId = filed.id();
        page = "/cases/" + URLEncoder.encode(file(filed).number(), StandardCharsets.UTF_8);
        approved = ofKind("filing-approval");
        officer = Webapps.basic(port, "tsofficer1", KuanyanTest.PASSWORD);
        head = Webapps.basic(port, "tshead", KuanyanTest.PASSWORD);
    }

    @Test
    void onlyTheHeadIssuesTheCorrectionThatAnOfficerDrafted() {
        byte[] frozen = documents.word(approved.id());
        long draft = drafted(approved.id(), "correction", "{\"reason\":\"日期有误\",\"content\":\"改为三月三日。\"}");

        Answer refused = officer.post(path(draft) + "/issue", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("由行政机关负责人签发更正、撤回", "第五十七条第一款");
        assertThat(documents.get(draft).status()).isEqualTo(Status.DRAFT);
        assertThat(documents.get(approved.id()).status()).isEqualTo(Status.ISSUED);

        Answer issued = head.post(path(draft) + "/issue", "{}");
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        assertThat(issued.json().path("replaces").asLong()).isEqualTo(approved.id());
        assertThat(issued.json().path("issuedBy").asText()).isEqualTo("tshead");
        assertThat(WordText.of(documents.word(draft))).contains(approved.title(), "日期有误", "改为三月三日。");
        assertThat(head.post(path(draft) + "/issue", "{}").status()).isEqualTo(409);

        DocumentView corrected = documents.get(approved.id());
        assertThat(corrected.status()).isEqualTo(Status.REPLACED);
        assertThat(corrected.sha256()).isEqualTo(approved.sha256());
        assertThat(documents.word(approved.id())).isEqualTo(frozen);
    }

    @Test
    void aHeadWhoHandlesTheCaseDoesNotIssueWhatHeDrafted() {
        long draft = drafted(approved.id(), "correction", "{\"reason\":\"日期有误\",\"content\":\"改为三月三日。\"}");
        identities.createMembership("tsofficer1", Role.AGENCY_HEAD.group());
        try {
            Answer refused = officer.post(path(draft) + "/issue", "{}");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).contains("不得作出本案的决定", "第五十七条第一款");
        } finally {
            identities.deleteMembership("tsofficer1", Role.AGENCY_HEAD.group());
        }
        assertThat(documents.get(draft).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aCorrectionThatDoesNotSayWhatItCorrectsIsNotIssued() {
        long draft = drafted(approved.id(), "correction", REASON);

        Answer refused = head.post(path(draft) + "/issue", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("更正的内容", "第七十五条第二款");
    }

    @Test
    void aWithdrawnDocumentIsShownAsWithdrawnAndStaysReadable() {
        byte[] frozen = documents.word(approved.id());
        long draft = drafted(approved.id(), "withdrawal", REASON);

        assertThat(officer.post(path(draft) + "/issue", "{}").status()).isEqualTo(403);
        assertThat(head.post(path(draft) + "/issue", "{}").status()).isEqualTo(200);

        JsonNode withdrawn = officer.get(path(approved.id())).json();
        assertThat(withdrawn.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.path("sha256").asText()).isEqualTo(approved.sha256());
        assertThat(documents.word(approved.id())).isEqualTo(frozen);
        assertThat(Webapps.login(port, "tsofficer1", "tasklist").page(page).body())
                .contains("已撤回", "文书撤回通知书");
        for (String again : new String[] {"correction", "withdrawal"}) {
            assertThat(officer.post(path(approved.id()) + "/" + again, REASON).status())
                    .as(again)
                    .isEqualTo(409);
        }
    }

    @Test
    void whatTheHeadIssuedIsNotUndoneByAnOfficerThroughItsCorrection() {
        long correction = drafted(approved.id(), "correction", "{\"reason\":\"日期有误\",\"content\":\"改为三月三日。\"}");
        assertThat(head.post(path(correction) + "/issue", "{}").status()).isEqualTo(200);
        long undoing = drafted(correction, "withdrawal", REASON);

        assertThat(officer.post(path(undoing) + "/issue", "{}").status()).isEqualTo(403);
        assertThat(documents.get(correction).status()).isEqualTo(Status.ISSUED);
        assertThat(head.post(path(undoing) + "/issue", "{}").status()).isEqualTo(200);
    }

    @Test
    void aCorrectionDraftedBeforeTheWithdrawalIsNotIssuedAfterIt() {
        long correction = drafted(approved.id(), "correction", "{\"reason\":\"日期有误\",\"content\":\"改为三月三日。\"}");
        long withdrawal = drafted(approved.id(), "withdrawal", REASON);
        long second = drafted(approved.id(), "withdrawal", REASON);
        assertThat(head.post(path(withdrawal) + "/issue", "{}").status()).isEqualTo(200);

        for (long late : new long[] {correction, second}) {
            Answer refused = head.post(path(late) + "/issue", "{}");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).contains("已撤回");
        }
    }

    @Test
    void anOfficerIssuesTheCorrectionOfWhatNobodyApproved() {
        long draft = drafted(
                ofKind("source-registration").id(), "correction", "{\"reason\":\"日期有误\",\"content\":\"改为三月三日。\"}");

        assertThat(officer.post(path(draft) + "/issue", "{}").status()).isEqualTo(200);
    }

    @Test
    void aDraftIsNeitherCorrectedNorWithdrawn() {
        long draft = drafted(approved.id(), "withdrawal", REASON);

        for (String act : new String[] {"correction", "withdrawal"}) {
            assertThat(officer.post(path(draft) + "/" + act, REASON).status()).isEqualTo(409);
        }
        assertThat(officer.post(path(approved.id()) + "/withdrawal", "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(400);
    }

    private long drafted(long document, String act, String body) {
        Answer answer = officer.post(path(document) + "/" + act, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("id").asLong();
    }

    private DocumentView ofKind(String kind) {
        return documents.ofCase(caseId).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String path(long document) {
        return "/api/cases/%d/documents/%d".formatted(caseId, document);
    }
}
