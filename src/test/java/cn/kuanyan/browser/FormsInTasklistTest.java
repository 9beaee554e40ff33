package cn.kuanyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Papers;
import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist does with a form before it is accepted. */
@KuanyanTest
class FormsInTasklistTest {

    private static final String DRAFTS =
            "return Object.keys(localStorage).filter(key => key.startsWith('camunda-form:')).length";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    private String instance;
    private Task task;

    @BeforeEach
    void aCaseIsRegistered() {
        walk.itIs(LocalDate.of(2026, 3, 2));
        instance = walk.registers("tsofficer1", Papers.registration("tianshui-cac/72", walk.today(), Papers.company()));
        task = walk.open(instance, "userTask_verifyClue").get(0);
    }

    @Test
    void aRefusalIsShownInChineseAndTheTaskStaysOpen() {
        try (Browser browser = Browser.open(port)) {
            Tasklist tasklist = new Tasklist(browser).login("tsofficer1").open("我的任务", task.getId());
            tasklist.form(address()).fill(Papers.proposalToFile("tsofficer1", "tsofficer1"));

            assertThat(tasklist.refusal()).contains("执法人员").doesNotContain("Exception");
            assertThat(walk.openKeys(instance)).containsExactly("userTask_verifyClue");
        }
    }

    @Test
    void whatIsMissingIsSaidInChinese() {
        try (Browser browser = Browser.open(port)) {
            new Tasklist(browser).login("tsofficer1").startCase("行政处罚普通程序");
            browser.click(By.cssSelector("[id$='-field_conductPlace']"));
            browser.click(By.cssSelector("[id$='-field_clue']"));

            assertThat(browser.visible(By.cssSelector(".fjs-form-field-error")).getText())
                    .satisfies(said -> browser.showing("必填。"));
            assertThat(browser.text()).contains("增加一项", "请选择").doesNotContain("Add new", "Select", "required");
        }
    }

    @Test
    void aDraftDoesNotOutliveTheLogin() {
        try (Browser browser = Browser.open(port)) {
            Tasklist tasklist = new Tasklist(browser).login("tsofficer1").open("我的任务", task.getId());
            tasklist.form(address()).fill(Papers.form("findings", "线索涉及金丝雀。"));
            browser.click(By.cssSelector("button[ng-click='save($event)']"));
            browser.until(shown -> drafts(browser) == 1);

            tasklist.logout();

            browser.until(shown -> drafts(browser) == 0);
        }
    }

    /** Tasklist itself saves a draft when it finds the session gone; of the start form even under one name for all. */
    @Test
    void aDraftDoesNotOutliveAnExpiredSession() {
        try (Browser browser = Browser.open(port)) {
            new Tasklist(browser).login("tsofficer1");
            browser.script("localStorage.setItem('camunda-form:undefined', '{\"clue\": \"金丝雀\"}')");

            browser.driver().manage().deleteAllCookies();
            browser.driver().navigate().refresh();

            browser.visible(By.cssSelector("input[ng-model=password]"));
            browser.until(shown -> drafts(browser) == 0);
        }
    }

    private static long drafts(Browser browser) {
        return (Long) browser.script(DRAFTS);
    }

    private String address() {
        return "/forms/verify-clue/" + task.getId() + ".form";
    }
}
