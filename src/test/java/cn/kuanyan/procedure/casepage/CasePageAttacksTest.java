package cn.kuanyan.procedure.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.evidence.Uploads;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Companies;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Numbers of one case in the addresses of another, and people who read or write where they may not. */
class CasePageAttacksTest extends ModelTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CUSTODY = "act=HANDED_OVER&from=A&to=B&place=C&on=2026-03-02&reason=D";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CaseDocuments documents;

    private OneCase mine;
    private OneCase other;
    private long file;
    private long issued;

    @BeforeEach
    void twoCasesOfTheSameOfficers() {
        mine = registered().filed().investigated().proposed("200000").notified().hearingRequested();
        other = registered(Papers.registration(OneCase.ITEM, START, Companies.fresh()))
                .filed();
        file = new Uploads(port)
                .sends(
                        "tsofficer1",
                        other.id(),
                        "说明.txt",
                        "另案的说明。".getBytes(StandardCharsets.UTF_8),
                        Papers.form("purpose", "DOCUMENT", "title", "另案的说明", "form", "COPY"))
                .json()
                .path("id")
                .asLong();
        issued = documents.issuedIn(other.id()).get(0).id();
    }

    @Test
    void whatBelongsToAnotherCaseIsNotFoundOnThisOne() {
        Webapps officer = login("tsofficer1");
        String base = CaseDoor.address(file(mine).number());
        officer.page(base);
        int before = documents.ofCase(other.id()).size();

        everyAddress(base).forEach(address -> {
            Answer answer = address.startsWith("GET ")
                    ? officer.page(address.substring(4))
                    : post(officer, address.substring(5));
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).doesNotContain("另案的说明");
        });
        assertThat(documents.ofCase(other.id())).hasSize(before);
        assertThat(officer.page(CaseDoor.address(file(other).number()) + "/evidence/" + file)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTaskOpensItsOwnCaseOnlyAndOnlyForReading() {
        String task =
                walk.open(mine.instance(), "userTask_acceptHearing").get(0).getId();
        Webapps hearing = login("tshearing");
        String base = "/cases/by-task/" + task;
        assertThat(hearing.page(base).status()).isEqualTo(200);

        everyAddress(base).forEach(address -> {
            Answer answer = address.startsWith("GET ")
                    ? hearing.page(address.substring(4))
                    : post(hearing, address.substring(5));
            assertThat(answer.status()).as(address).isEqualTo(404);
        });
        DocumentView own = documents.issuedIn(mine.id()).get(0);
        assertThat(hearing.page(base + "/documents/" + own.id() + "/word").status())
                .isEqualTo(200);
        for (String act : List.of("", "/issue", "/correction", "/withdrawal", "/discard")) {
            assertThat(post(hearing, base + "/documents/" + own.id() + act).status())
                    .as(act)
                    .isIn(403, 404, 409);
        }
        assertThat(documents.ofCase(mine.id())).noneMatch(one -> one.replaces() != null);
    }

    @Test
    void whoeverWasRecusedFindsNeitherThePageNorWhatHangsOnIt() {
        records.add(
                other.id(),
                null,
                "decide-recusal",
                "tshead",
                new RecordData(Map.of("answer", "approve", "person", "tsofficer2", "replacement", "tsofficer3")));
        Webapps recused = login("tsofficer2");
        String base = CaseDoor.address(file(other).number());
        recused.page("/cases");

        assertThat(recused.page(base).status()).isEqualTo(404);
        everyAddress(base).forEach(address -> assertThat((address.startsWith("GET ")
                                ? recused.page(address.substring(4))
                                : post(recused, address.substring(5)))
                        .status())
                .as(address)
                .isEqualTo(404));
        assertThat(recused.page("/cases").body()).doesNotContain(file(other).number());
    }

    @Test
    void whoeverOnlyReadsWritesNothingOnThePage() {
        Webapps section = login("tssection");
        String base = CaseDoor.address(file(other).number());
        assertThat(section.page(base).status()).isEqualTo(200);

        everyAddress(base).filter(address -> address.startsWith("POST")).forEach(address -> assertThat(
                        post(section, address.substring(5)).status())
                .as(address)
                .isIn(403, 409));
    }

    @Test
    void nothingOfTheCaseIsKeptInACacheOrShownInline() {
        Webapps officer = login("tsofficer1");
        String base = CaseDoor.address(file(other).number());
        for (String address :
                List.of(base, base + "/evidence/" + file, base + "/documents/" + issued + "/word", "/cases")) {
            Answer answer = officer.page(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(address).contains("no-store");
            assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .as(address)
                    .contains("default-src 'self'", "object-src 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            if (address.length() > base.length()) {
                assertThat(answer.header("Content-Disposition")).as(address).startsWith("attachment;");
            }
        }
        assertThat(officer.send("HEAD", base, BodyPublishers.noBody(), null, true)
                        .status())
                .isEqualTo(200);
        assertThat(Webapps.anonymous(port)
                        .send("HEAD", base, BodyPublishers.noBody(), null, true)
                        .status())
                .isEqualTo(401);
    }

    /** Addresses under a case's page with the file and the document of the other case. */
    private Stream<String> everyAddress(String base) {
        String document = base + "/documents/" + issued;
        return Stream.of(
                "GET " + base + "/evidence/" + file,
                "POST " + base + "/evidence/" + file + "/custody",
                "GET " + document + "/word",
                "GET " + document + "/pdf",
                "POST " + document,
                "POST " + document + "/issue",
                "POST " + document + "/correction",
                "POST " + document + "/withdrawal",
                "POST " + document + "/discard");
    }

    private static Answer post(Webapps person, String path) {
        return person.send("POST", path, BodyPublishers.ofString(CUSTODY + "&content=E&field.clue=F"), FORM, true);
    }

    private Webapps login(String user) {
        return Webapps.login(port, user, "tasklist");
    }
}
