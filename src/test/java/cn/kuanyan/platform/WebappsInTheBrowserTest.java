package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The webapps as people see them: the hardening must not get in their way, and Tasklist speaks Chinese. */
@KuanyanTest
class WebappsInTheBrowserTest {

    /** What the webapps try in vain and get over: who am I before the login, the instance beside a task. */
    private static final List<String> EXPECTED =
            List.of("/api/trial/clock - ", "/auth/user/default - ", "/engine/default/process-instance/");

    @LocalServerPort
    private int port;

    @Autowired
    private ProbeCases cases;

    @Autowired
    private TaskService tasks;

    @Test
    void anOfficerFindsAndClaimsATaskInChinese() {
        Task task = cases.open("tsofficer1", "tianshui-cac");
        try (Browser browser = Browser.open(port)) {
            browser.goTo("/camunda/app/tasklist/default/").showing("登录");
            browser.login("tsofficer1", "tasklist")
                    .showing("我的任务")
                    .showing("我组的任务")
                    .showing("全部任务")
                    .showing("登记案件")
                    .showing("试用时钟：");
            assertThat(browser.text()).doesNotContain("Camunda 8").doesNotContain("migrat");
            assertThat(browser.all(By.cssSelector(".create-task-action"))).noneMatch(WebElement::isDisplayed);

            browser.goTo("/camunda/app/tasklist/default/#/?task=" + task.getId())
                    .showing("测试任务");
            browser.clickable(By.xpath("//button[contains(., '签收')]")).click();
            browser.showing("退回签收");

            assertThat(tasks.createTaskQuery()
                            .taskId(task.getId())
                            .singleResult()
                            .getAssignee())
                    .isEqualTo("tsofficer1");
            assertNoSurprises(browser);
        }
    }

    @Test
    void aSupervisorFindsTheCasesInCockpit() {
        Task task = cases.open("tsofficer1", "tianshui-cac");
        try (Browser browser = Browser.open(port)) {
            browser.login("tssupervisor", "cockpit").showing("试用时钟：");
            browser.goTo("/camunda/app/cockpit/default/#/processes").showing("测试步骤");
            browser.goTo("/camunda/app/cockpit/default/#/process-definition/" + task.getProcessDefinitionId()
                            + "/runtime")
                    .showing(task.getProcessInstanceId());
            browser.goTo("/camunda/app/cockpit/default/#/process-instance/" + task.getProcessInstanceId() + "/runtime")
                    .showing("Instance ID");
            assertNoSurprises(browser);
        }
    }

    @Test
    void theAdministratorFindsUsersAndAgencies() {
        try (Browser browser = Browser.open(port)) {
            browser.login("admin", "admin").showing("试用时钟：");
            browser.goTo("/camunda/app/admin/default/#/users").showing("lzclerk");
            browser.goTo("/camunda/app/admin/default/#/tenants").showing("天水市互联网信息办公室");
            assertNoSurprises(browser);
        }
    }

    private static void assertNoSurprises(Browser browser) {
        assertThat(browser.errors()).allMatch(error -> EXPECTED.stream().anyMatch(error::contains));
    }
}
