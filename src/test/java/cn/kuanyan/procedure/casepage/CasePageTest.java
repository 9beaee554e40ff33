package cn.kuanyan.procedure.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 案卷 as a page, asked for without a browser. */
class CasePageTest extends ModelTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Test
    void thePageOfACaseShowsItsPapersLimitsPartiesAndWhatIsUnderWay() {
        PenaltyCase about = file(registeredWithTwoParties().filed());

        Answer page = login("tsofficer1").page(CaseDoor.address(about.number()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(about.number(), about.itemName(), "已立案")
                .contains("案件来源登记", "核查情况", "办案期限", "《中华人民共和国行政处罚法》")
                .contains(Papers.COMPANY, Papers.COMPANY_CODE, Papers.PERSON_ID)
                .contains("收集证据", "等待签收", "全过程记录")
                .doesNotContain("verify-clue", "approve-filing", "userTask", "null");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void theNumberOfTheRegistrationOpensTheSamePage() {
        PenaltyCase about = file(registered().filed());

        Answer page = login("tsofficer1").page(CaseDoor.address(about.registrationNumber()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(about.number());
    }

    @Test
    void whoeverIsNotAnOfficerOfTheCaseReadsIdentifiersMasked() {
        PenaltyCase about = file(registeredWithTwoParties().filed());

        for (Webapps reader : List.of(login("tshead"), Webapps.login(port, "tssupervisor", "cockpit"))) {
            assertThat(reader.page(CaseDoor.address(about.number())).body())
                    .contains(about.number(), Papers.COMPANY)
                    .doesNotContain(Papers.COMPANY_CODE, Papers.PERSON_ID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xpofficer1", "xphead", "tsofficer3", "tsreviewer"})
    void aCaseThatIsNotOnesOwnDoesNotExist(String stranger) {
        PenaltyCase about = file(registered().filed());

        Answer page = login(stranger).page(CaseDoor.address(about.number()));

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("没有这个案件").doesNotContain(about.itemName(), Papers.COMPANY);
        assertThat(page.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void theNumberTypedIntoTheListLeadsToTheCase() {
        PenaltyCase about = file(registered().filed());
        Webapps officer = login("tsofficer1");

        assertThat(officer.page("/cases").body()).contains(about.number());
        assertThat(officer.page("/cases?number="
                                + CaseDoor.address(about.number()).substring(7))
                        .header("Location"))
                .endsWith(CaseDoor.address(about.number()));
        assertThat(officer.page("/cases?number=9").body()).contains("没有这个案件");
    }

    @Test
    void whoeverHasATaskOfTheCaseReadsItBesideTheForm() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .hearingRequested();
        String task = walk.open(one.instance(), "userTask_acceptHearing").get(0).getId();

        Answer page = login("tshearing").page("/cases/by-task/" + task);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(file(one).number(), Papers.COMPANY)
                .doesNotContain(Papers.COMPANY_CODE, "在新页面打开", "<nav");
        assertThat(page.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(login("xphearing").page("/cases/by-task/" + task).status()).isEqualTo(404);
        assertThat(login("tsofficer1").page("/cases/by-task/" + task).status()).isEqualTo(404);
    }

    private Webapps login(String user) {
        return Webapps.login(port, user, "tasklist");
    }

    @Test
    void aFileIsTakenInOnThePageReadBesideATaskAndItsCustodyIsEntered() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .hearingRequested();
        String base = CaseDoor.address(file(one).number());
        Webapps officer = login("tsofficer1");

        officer.page(base);
        Answer refused = upload(officer, base, "坏.exe", "MZ");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("message bad", file(one).number());
        Answer added = upload(officer, base, "说明.txt", "现场情况的说明。");
        assertThat(added.status()).isEqualTo(302);
        assertThat(added.header("Location")).endsWith(base + "?done=uploaded");
        String page = officer.page(base).body();
        assertThat(page).contains("现场说明", "说明.txt", "原件", "SHA-256");
        String file = page.replaceAll("(?s).*?" + base + "/evidence/(\\d+)\".*", "$1");
        assertThat(officer.page(base + "/evidence/" + file).body()).isEqualTo("现场情况的说明。");

        String custody = "act=HANDED_OVER&from=A&to=B&place=C&on=2026-03-02&reason=D";
        assertThat(officer.send("POST", base + "/evidence/" + file + "/custody", form(custody), FORM, false)
                        .status())
                .isEqualTo(403);
        assertThat(officer.send("POST", base + "/evidence/" + file + "/custody", form(custody), FORM, true)
                        .status())
                .isEqualTo(302);
        assertThat(officer.page(base).body()).contains("移交", "A → B，C。D");

        String task = walk.open(one.instance(), "userTask_acceptHearing").get(0).getId();
        Webapps hearing = login("tshearing");
        hearing.page("/cases/by-task/" + task);
        assertThat(hearing.page("/cases/by-task/" + task).body())
                .contains("现场说明")
                .doesNotContain("提交文件");
        assertThat(hearing.page("/cases/by-task/" + task + "/evidence/" + file).status())
                .isEqualTo(200);
        assertThat(upload(hearing, "/cases/by-task/" + task, "说明.txt", "另一份。").status())
                .isIn(403, 404);
        assertThat(login("xpofficer1").page(base + "/evidence/" + file).status())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsWrittenAndReadOnThePageAndNobodyElseWritesIt() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .does("officer1", "draftPriorNotice", Papers.priorNotice());
        String base = CaseDoor.address(file(one).number());
        Webapps officer = login("tsofficer1");
        String page = officer.page(base).body();
        assertThat(page).contains("草稿", "修改草稿", "/word");
        String draft = page.replaceAll("(?s).*?action=\"" + base + "/documents/(\\d+)\".*", "$1");
        String field = page.replaceAll(
                "(?s).*?action=\"" + base + "/documents/" + draft + "\".*?name=\"(field\\.[A-Za-z]+)\".*", "$1");

        Answer saved = officer.send("POST", base + "/documents/" + draft, form(field + "=Corrected"), FORM, true);
        assertThat(saved.status()).isEqualTo(302);
        assertThat(officer.page(base).body()).contains("Corrected");
        assertThat(officer.send("POST", base + "/documents/" + draft, form("field.none=x"), FORM, true)
                        .status())
                .isEqualTo(400);
        assertThat(officer.page(base + "/documents/" + draft + "/word").header("Content-Disposition"))
                .contains("attachment");
        Webapps head = login("tshead");
        assertThat(head.page(base).body()).contains("草稿").doesNotContain("修改草稿");
        assertThat(head.send("POST", base + "/documents/" + draft, form(field + "=x"), FORM, true)
                        .status())
                .isEqualTo(403);
        assertThat(login("xpofficer1")
                        .page(base + "/documents/" + draft + "/word")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anIssuedDocumentIsReplacedByAnotherOneOnly() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .does("officer1", "draftPriorNotice", Papers.priorNotice())
                .does("head", "approvePriorNotice", Papers.approved());
        String base = CaseDoor.address(file(one).number());
        Webapps officer = login("tsofficer1");
        String page = officer.page(base).body();
        assertThat(page).contains("已签发", "更正或者撤回", "/pdf");
        String issued = page.replaceAll("(?s).*?" + base + "/documents/(\\d+)/withdrawal.*", "$1");

        assertThat(officer.send("POST", base + "/documents/" + issued + "/issue", form(""), FORM, true)
                        .status())
                .isIn(403, 409);
        assertThat(officer.send("POST", base + "/documents/" + issued, form("field.x=y"), FORM, true)
                        .status())
                .isEqualTo(409);
        assertThat(officer.send("POST", base + "/documents/" + issued + "/withdrawal", form("reason=R"), FORM, true)
                        .status())
                .isEqualTo(302);
        assertThat(officer.page(base).body()).contains("撤回", "草稿");
    }

    private static Answer upload(Webapps person, String base, String name, String content) {
        String line = "\r\n";
        StringBuilder body = new StringBuilder();
        Map.of("title", "现场说明", "purpose", "EVIDENCE", "form", "ORIGINAL", "record", "")
                .forEach((key, value) -> body.append("--x")
                        .append(line)
                        .append("Content-Disposition: form-data; name=\"" + key + "\"")
                        .append(line)
                        .append(line)
                        .append(value)
                        .append(line));
        String text = body + "--x" + line + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\""
                + line + line + content + line + "--x--" + line;
        return person.send("POST", base + "/evidence", form(text), "multipart/form-data; boundary=x", true);
    }

    private static BodyPublisher form(String text) {
        return BodyPublishers.ofString(text);
    }
}
