package cn.kuanyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.CompleteCases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The case of 天水市互联网信息办公室, item 72, by its people in Tasklist, from the login page to the archive. */
@KuanyanTest
class TianshuiCaseInTasklistTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void theWholeCaseIsDoneInTheBrowserByItsPeople() {
        try (Browser browser = Browser.open(port)) {
            PeopleInTasklist people = new PeopleInTasklist(browser, walk);
            String instance = new CompleteCases(people).tianshui(START);
            people.leave();

            assertThat(walk.isEnded(instance)).isTrue();
            assertThat(caseFiles.get(walk.caseId(instance)).status()).isEqualTo(CaseStatus.CLOSED);
            assertThat(people.seen())
                    .containsExactlyInAnyOrder(
                            "tsofficer1",
                            "tsofficer2",
                            "tssection",
                            "tshead",
                            "tsdeputy1",
                            "tsdeputy2",
                            "tsreviewer",
                            "tshearing",
                            "tsrecorder",
                            "tsclerk",
                            "tskeeper",
                            "admin");
            assertThat(people.done()).hasSizeGreaterThan(30);
        }
    }
}
