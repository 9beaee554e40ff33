package cn.kuanyan.browser;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Companies;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 案卷 as an officer sees it: beside the form of a task and on its own page. */
class CaseFileInTheBrowserTest extends ModelTest {

    private static final By ISSUE_CORRECTION = By.cssSelector("button[aria-label=签发文书更正通知书]");

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Autowired
    private CaseWalk walk;

    @Test
    void theCaseIsShownBesideTheFormAndOnAPageOfItsOwnAndTakesAFile() throws IOException {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified();
        String number = file(one).number();
        String task =
                walk.open(one.instance(), "userTask_registerStatement").get(0).getId();
        try (Browser browser = Browser.open(port)) {
            new Tasklist(browser).login("tsofficer1").open("我组的任务", task);
            browser.click(By.linkText("案卷"));
            browser.until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(By.cssSelector(".kuanyan-case-file")));
            browser.showing(number).showing("办理经过").showing("期限").showing("在新页面打开");
            browser.driver().switchTo().defaultContent();

            browser.click(By.linkText("案卷查询"));
            browser.visible(By.name("number")).sendKeys(number);
            browser.click(By.xpath("//button[text()='打开案卷']"));
            browser.showing("办理经过").showing(number).showing("登记陈述申辩和听证申请");
            upload(browser);
            browser.showing("文件已经收入案卷。").showing("现场照片").showing("原件");
            assertThat(browser.errors())
                    .noneMatch(error -> error.contains("/cases") || error.contains("Security Policy"));
        }
    }

    @Test
    void aCorrectionIsDraftedByTheOfficerIssuedByTheHeadAndReadAsPdf() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .does("officer1", "draftPriorNotice", Papers.priorNotice())
                .does("head", "approvePriorNotice", Papers.approved());
        String page = "/cases?number=" + file(one).number();
        try (Browser officer = Browser.open(port);
                Browser head = Browser.open(port)) {
            officer.login("tsofficer1", "tasklist").goTo(page);
            officer.click(By.cssSelector("summary[aria-label='更正或者撤回行政处罚意见告知书']"));
            officer.visible(By.cssSelector("form[action$=correction] textarea[name=reason]"))
                    .sendKeys("当事人住所有误。");
            officer.visible(By.cssSelector("form[action$=correction] textarea[name=content]"))
                    .sendKeys("住所更正为营业执照上的住所。");
            officer.click(By.xpath("//button[text()='拟制更正']"));
            officer.showing("文书更正通知书");
            officer.click(By.cssSelector("summary[aria-label=修改文书更正通知书]"));
            write(officer, "更正的内容", "住所更正为登记的住所。");
            officer.click(By.xpath("//details[summary[@aria-label='修改文书更正通知书']]//button[text()='保存草稿']"));
            officer.showing("草稿已经保存");
            assertThat(officer.all(ISSUE_CORRECTION)).isEmpty();

            head.login("tshead", "tasklist").goTo(page);
            head.click(ISSUE_CORRECTION);
            head.showing("文书已经签发");
            Pictures.take(head, "case-file");
            assertThat(beginningOf(head, "a[aria-label='下载文书更正通知书的 PDF 文件']")).startsWith("%PDF-1.");
            assertThat(head.errors()).noneMatch(error -> error.contains("/cases"));
        }
    }

    private static void write(Browser browser, String label, String text) {
        WebElement field = browser.visible(By.xpath("//label[span[text()='" + label + "']]/textarea"));
        field.clear();
        field.sendKeys(text);
    }

    /** What a person who follows the link gets, without a folder of downloads. */
    private static String beginningOf(Browser browser, String link) {
        return (String) browser.asyncScript(
                """
                const done = arguments[1];
                fetch(document.querySelector(arguments[0]).href)
                  .then(answer => answer.ok ? answer.arrayBuffer() : new TextEncoder().encode('status ' + answer.status))
                  .then(bytes => done(new TextDecoder('latin1').decode(bytes.slice(0, 8))));
                """,
                link);
    }

    private void upload(Browser browser) throws IOException {
        Path file = Files.writeString(folder.resolve("说明.txt"), "现场情况的说明。");
        browser.click(By.xpath("//summary[text()='提交文件']"));
        browser.visible(By.cssSelector("form[data-upload] input[name=file]")).sendKeys(file.toString());
        browser.visible(By.cssSelector("form[data-upload] input[name=title]")).sendKeys("现场照片");
        browser.click(By.cssSelector("form[data-upload] button"));
    }

    @Test
    void aPublishedDecisionIsReadWithoutALogin() {
        OneCase one = registered(Papers.registration(OneCase.ITEM, START, Companies.fresh()))
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served();
        one.does(
                "section",
                "publishDecision",
                form(
                        "published", "YES",
                        "publishedOn", today(),
                        "channel", "机关网站",
                        "publicText", "违法事实清楚，证据确凿。",
                        "publicTextChecked", true));
        try (Browser browser = Browser.open(port)) {
            browser.goTo("/decisions").showing("行政处罚决定公示");
            browser.click(By.cssSelector("tbody th a"));
            browser.showing("违法事实清楚，证据确凿。");
            assertThat(browser.driver().manage().getCookies()).isEmpty();
            assertThat(browser.errors()).isEmpty();
        }
    }
}
