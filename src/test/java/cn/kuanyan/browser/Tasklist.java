package cn.kuanyan.browser;

import cn.kuanyan.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Tasklist, as the one person sees it who is logged in. */
final class Tasklist {

    private static final By START = By.cssSelector("button[ng-click='startProcessInstance()']");
    private static final By COMPLETE = By.cssSelector("button[ng-click='complete()']");
    private static final By MESSAGE = By.cssSelector(".notifications .alert-danger");

    private final Browser browser;

    Tasklist(Browser browser) {
        this.browser = browser;
    }

    Tasklist login(String user) {
        browser.login(user, "tasklist");
        browser.showing("我的任务");
        return this;
    }

    void logout() {
        browser.logout();
    }

    /** Opens the form in which a case is registered. */
    CamundaForm startCase(String process) {
        return start(process, "/forms/register-case/start.form");
    }

    /** Opens the form with which a process starts. */
    CamundaForm start(String process, String address) {
        browser.click(By.cssSelector(".start-process-action a"));
        By link = By.xpath("//ul[@class='processes']//a[normalize-space()='" + process + "']");
        browser.atRest(link).click(link);
        return form(address);
    }

    void start() {
        press(START);
        browser.until(shown -> refusedOr(browser.all(START).isEmpty()));
    }

    /** Finds the task in one of the lists, on whatever page of it, and opens it. */
    Tasklist open(String list, String taskId) {
        WebElement filter =
                browser.clickable(By.xpath("//div[contains(@class,'task-filter')]//h4/a[contains(., '" + list + "')]"));
        filter.click();
        By link = By.cssSelector("ol.tasks-list a[href*='task=" + taskId + "']");
        browser.until(shown -> browser.all(link).isEmpty() ? turnPage() : Boolean.TRUE);
        browser.click(link);
        browser.visible(By.cssSelector(".fjs-form"));
        return this;
    }

    private Boolean turnPage() {
        List<WebElement> next = browser.all(By.cssSelector(".tasks-list .pagination-next:not(.disabled) a"));
        if (!next.isEmpty() && next.get(0).isDisplayed()) {
            WebElement first = browser.visible(By.cssSelector("ol.tasks-list li.task"));
            browser.click(By.cssSelector(".tasks-list .pagination-next:not(.disabled) a"));
            browser.until(ExpectedConditions.stalenessOf(first));
        }
        return null;
    }

    Tasklist claim() {
        browser.click(By.cssSelector("[ng-click='claim()']"));
        browser.visible(By.cssSelector("[ng-click='unclaim()']"));
        return this;
    }

    CamundaForm form(String address) {
        browser.visible(By.cssSelector(".fjs-form"));
        return new CamundaForm(browser, FormDefinition.served(browser, address));
    }

    /** Completes the open task; a refusal fails the test with its message. */
    void complete() {
        WebElement card = browser.visible(By.cssSelector(".task-card .fjs-form"));
        press(COMPLETE);
        browser.until(shown -> refusedOr(ExpectedConditions.stalenessOf(card).apply(browser.driver())));
    }

    /** Tries to complete the open task and answers the refusal that is shown. */
    String refusal() {
        press(COMPLETE);
        return browser.visible(MESSAGE).getText();
    }

    private void press(By button) {
        browser.script("arguments[0].scrollIntoView({block: 'center'})", browser.visible(button));
        browser.click(button);
    }

    private Boolean refusedOr(boolean done) {
        if (!done && !browser.all(MESSAGE).isEmpty()) {
            throw new AssertionError(browser.visible(MESSAGE).getText());
        }
        return done;
    }
}
