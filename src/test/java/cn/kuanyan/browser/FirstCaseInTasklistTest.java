package cn.kuanyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.CompleteCases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first case of the README, 西平 and exempt, by its people in Tasklist, to the archive on the page of the case. */
@KuanyanTest
class FirstCaseInTasklistTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void theFirstCaseOfTheReadmeIsDoneInTheBrowserAndItsKeeperFindsTheArchive() {
        try (Browser browser = Browser.open(port)) {
            PeopleInTasklist people = new PeopleInTasklist(browser, walk);
            String instance = new CompleteCases(people).xiping(LocalDate.of(2026, 3, 2));
            people.leave();

            assertThat(walk.isEnded(instance)).isTrue();
            PenaltyCase file = caseFiles.get(walk.caseId(instance));
            assertThat(file.status()).isEqualTo(CaseStatus.CLOSED);

            new Tasklist(browser).login("xpkeeper");
            browser.goTo("/cases/" + file.number());
            browser.showing("归档案卷");
            browser.showing("不予行政处罚决定书");
        }
    }
}
