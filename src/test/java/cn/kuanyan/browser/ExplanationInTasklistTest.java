package cn.kuanyan.browser;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Companies;
import cn.kuanyan.procedure.CompleteCases;
import cn.kuanyan.procedure.Papers;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer of 西平 reads without training: the company's earlier case, then why which row is met or not. */
@KuanyanTest
class ExplanationInTasklistTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
    }

    @Test
    void theOfficerSeesTheEarlierCaseAndWhatIsOnlyJustMissing() {
        Map<String, Object> company = Companies.fresh();
        new CompleteCases(walk).xiping(START, company);
        String instance = secondCase(company, START.plusMonths(3));
        try (Browser browser = Browser.open(port)) {
            Tasklist tasklist = new Tasklist(browser).login("xpofficer1");
            open(tasklist, walk.open(instance, "userTask_stateFacts").get(0));
            WebElement asked = browser.visible(
                    By.xpath("//*[contains(@class,'fjs-form-field')][.//*[contains(text(),'本机关查到 1 件')]]"));
            assertThat(asked.getText()).contains("初次违法", "不予行政处罚");
            Pictures.take(browser, "earlier-cases", asked);

            sheet(tasklist, instance)
                    .fill(form(
                            "gravity",
                            "ORDINARY",
                            "harm",
                            "NONE",
                            "adverseSocialImpact",
                            "false",
                            "firstViolation",
                            "true"));
            assertThat(tasklist.refusal()).contains("初次违法", "违法记录说明");

            browser.driver().navigate().refresh();
            open(tasklist, walk.open(instance, "userTask_stateFacts").get(0));
            sheet(tasklist, instance)
                    .fill(form(
                            "gravity",
                            "ORDINARY",
                            "harm",
                            "NONE",
                            "adverseSocialImpact",
                            "false",
                            "correction",
                            "WHEN_ORDERED"));
            tasklist.complete();
            walk.runDueJobs();

            open(tasklist, walk.open(instance, "userTask_proposePenalty").get(0));
            WebElement nearMisses = browser.visible(By.xpath("//h3[contains(., '只差一项的清单项')]"));
            Pictures.take(browser, "explanation", nearMisses);
            assertThat(browser.visible(By.cssSelector(".fjs-form")).getText())
                    .contains("不予处罚第1项")
                    .contains("还差：初次违法须为“是”，现在是“否”；通常由本机关的案件和处罚记录")
                    .contains("✓ “未导致危害后果”成立")
                    .doesNotContain("xiping-police", "NOT_MET", "null");
        }
    }

    private String secondCase(Map<String, Object> company, LocalDate start) {
        walk.itIs(start);
        String instance = walk.registers("xpofficer1", Papers.registration("xiping-police/item/1", start, company));
        walk.does("xpofficer1", instance, "userTask_verifyClue", Papers.proposalToFile("xpofficer1", "xpofficer2"));
        walk.does("xphead", instance, "userTask_approveFiling", approved());
        walk.does(
                "xpofficer1",
                instance,
                "userTask_collectEvidence",
                Papers.evidence(start, "xpofficer1", "xpofficer2", "conclude"));
        walk.does("xpofficer1", instance, "userTask_writeInvestigationReport", Papers.report("NO"));
        walk.does("xpsection", instance, "userTask_approveInvestigationReport", approved());
        return instance;
    }

    private static void open(Tasklist tasklist, Task task) {
        boolean assigned = task.getAssignee() != null;
        tasklist.open(assigned ? "我的任务" : "我组的任务", task.getId());
        if (!assigned) {
            tasklist.claim();
        }
    }

    private CamundaForm sheet(Tasklist tasklist, String instance) {
        Task task = walk.open(instance, "userTask_stateFacts").get(0);
        return tasklist.form("/forms/state-facts/" + task.getId() + ".form");
    }
}
