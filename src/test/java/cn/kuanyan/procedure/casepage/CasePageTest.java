package cn.kuanyan.procedure.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 案卷 as a page, asked for without a browser. */
class CasePageTest extends ModelTest {

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
}
