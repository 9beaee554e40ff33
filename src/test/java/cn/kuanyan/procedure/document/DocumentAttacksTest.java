package cn.kuanyan.procedure.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.procedure.ModelTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody changes an issued document, writes into unmarked fields or reads what is another agency's. */
class DocumentAttacksTest extends ModelTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private CaseRecords records;

    private long caseId;
    private DocumentView issued;

    @BeforeEach
    void aFiledCase() {
        caseId = registered().filed().id();
        issued = documents.ofCase(caseId).stream()
                .filter(one -> one.status() == DocumentView.Status.ISSUED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIssuedDocumentIsNeitherEditedNorIssuedAgain() {
        Webapps officer = login("tsofficer1");

        assertThat(officer.put(path(issued.id()), "{\"reason\":\"x\"}").status())
                .isEqualTo(409);
        assertThat(officer.post(path(issued.id()) + "/issue", "{}").status()).isEqualTo(409);
        assertThat(documents.get(issued.id()).sha256()).isEqualTo(issued.sha256());
    }

    @Test
    void anotherAgencyAndAnotherCaseFindNothing() {
        Webapps stranger = login("xphead");
        for (String address : List.of(path(issued.id()), path(issued.id()) + "/word", path(issued.id()) + "/pdf")) {
            assertThat(stranger.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(login("tsofficer1").get(path(999_999)).status()).isEqualTo(404);
    }

    @Test
    void aDocumentUnderThePathOfAnotherCaseOfTheSameOfficersIsNotFoundAndStaysAsItIs() {
        long other = registered().filed().id();
        String foreign = "/api/cases/%d/documents/%d".formatted(other, issued.id());
        Webapps officer = login("tsofficer1");
        int before = documents.ofCase(caseId).size();

        for (String ending : List.of("", "/word", "/pdf")) {
            assertThat(officer.get(foreign + ending).status()).as(ending).isEqualTo(404);
        }
        assertThat(officer.put(foreign, "{\"clue\":\"x\"}").status()).isEqualTo(404);
        for (String act : List.of("issue", "correction", "withdrawal", "discard")) {
            Answer refused = officer.post(foreign + "/" + act, "{\"reason\":\"日期有误\"}");
            assertThat(refused.status()).as(act).isEqualTo(404);
            assertThat(refused.body()).contains("没有这份文书。");
        }
        assertThat(documents.ofCase(caseId)).hasSize(before);
        assertThat(documents.ofCase(other)).noneMatch(one -> one.replaces() != null);
    }

    @Test
    void whoeverWasRecusedFindsTheDocumentsOfTheCaseNoMore() {
        records.add(
                caseId,
                null,
                "decide-recusal",
                "tshead",
                new RecordData(Map.of("answer", "approve", "person", "tsofficer2", "replacement", "tsofficer3")));

        Webapps recused = login("tsofficer2");
        for (String address : List.of("/api/cases/%d/documents".formatted(caseId), path(issued.id()))) {
            assertThat(recused.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(recused.post(path(issued.id()) + "/withdrawal", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverOnlyReadsTheCaseWritesNoDocument() {
        for (String reader : List.of("tshead", "tssection", "tssupervisor")) {
            Webapps person = login(reader);
            assertThat(person.put(path(issued.id()), "{}").status()).as(reader).isEqualTo(403);
            for (String act : List.of("correction", "withdrawal", "discard")) {
                assertThat(person.post(path(issued.id()) + "/" + act, "{\"reason\":\"x\"}")
                                .status())
                        .as(reader + " " + act)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void onlyMarkedFieldsOfADraftAreWritten() {
        Webapps officer = login("tsofficer1");
        String correction = officer.post(path(issued.id()) + "/correction", "{\"reason\":\"日期有误\"}")
                .body();
        DocumentView draft = documents.ofCase(caseId).stream()
                .filter(one -> one.kind().equals("correction-notice"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(correction));

        assertThat(draft.replaces()).isEqualTo(issued.id());
        assertThat(draft.missing()).singleElement().asString().contains("更正的内容");
        assertThat(officer.put(path(draft.id()), "{\"authority\":\"别的机关\"}"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
                .satisfies(refused -> assertThat(refused.body()).contains("authority", "行政机关名称"));
        assertThat(officer.put(path(draft.id()), "{\"content\":\"{{authority}}更正为三月三日\"}")
                        .status())
                .isEqualTo(200);
        assertThat(documents.get(draft.id()).missing()).isEmpty();
        assertThat(documents.get(issued.id()).status()).isEqualTo(DocumentView.Status.ISSUED);
    }

    private Webapps login(String user) {
        return Webapps.basic(port, user, KuanyanTest.PASSWORD);
    }

    private String path(long document) {
        return "/api/cases/%d/documents/%d".formatted(caseId, document);
    }
}
