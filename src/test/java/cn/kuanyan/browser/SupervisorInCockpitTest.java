package cn.kuanyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Papers;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 执法监督: the running cases of one's own agency on the diagram, and no way to change them. */
@KuanyanTest
class SupervisorInCockpitTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private RuntimeService runtime;

    private String own;
    private String others;

    @BeforeEach
    void oneCaseOfTwoAgencies() {
        walk.itIs(LocalDate.of(2026, 3, 2));
        own = walk.registers("tsofficer1", Papers.registration("tianshui-cac/72", walk.today(), Papers.company()));
        others = walk.registers(
                "xpofficer1", Papers.registration("xiping-police/item/1", walk.today(), Papers.company()));
    }

    @Test
    void theSupervisorSeesTheRunningCasesOfTheOwnAgencyOnTheDiagram() {
        try (Browser browser = Browser.open(port)) {
            openProcess(browser);
            browser.visible(By.cssSelector(".djs-container svg"));
            browser.visible(By.cssSelector("[data-container-id=callActivity_filing] .instance-count"));
            browser.showing(own);
            Pictures.take(browser, "cockpit");

            assertThat(browser.text()).contains("天网信登〔2026〕").doesNotContain(others);

            browser.goTo("/camunda/app/cockpit/default/#/process-instance/" + others + "/runtime");
            browser.visible(By.cssSelector(".notifications .alert, .page-notifications .alert"));
            browser.until(
                    shown -> browser.all(By.cssSelector(".djs-container svg")).isEmpty());
        }
    }

    @Test
    void theSupervisorCanChangeNothing() {
        try (Browser browser = Browser.open(port)) {
            openProcess(browser);
            browser.click(By.cssSelector("a[href*='" + own + "']"));
            browser.showing("Instance ID");
            browser.until(shown -> !browser.all(By.cssSelector(".ctn-toolbar .btn-suspend-action"))
                    .isEmpty());
            assertThat(browser.all(By.cssSelector(".ctn-toolbar"))).noneMatch(WebElement::isDisplayed);

            // Whoever takes the hidden buttons out of hiding meets the engine's refusal.
            browser.script("document.querySelector('.ctn-toolbar .btn-suspend-action').click()");
            browser.click(By.cssSelector(".modal-footer .btn-primary"));
            browser.visible(By.cssSelector(".modal .alert-danger, .modal .notifications .alert"));

            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(own)
                            .singleResult()
                            .isSuspended())
                    .isFalse();
        }
    }

    private static void openProcess(Browser browser) {
        browser.login("tssupervisor", "cockpit")
                .goTo("/camunda/app/cockpit/default/#/processes")
                .showing("行政处罚普通程序");
        browser.click(By.linkText("行政处罚普通程序"));
    }
}
