package cn.kuanyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import cn.kuanyan.lists.EditedList;
import cn.kuanyan.lists.StoredVersions;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.ListOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcOperations;

/** An editor and a publisher change a list: in Tasklist, and on the page to which its form leads. */
@KuanyanTest
class ListChangeInTheBrowserTest {

    private static final String LIST = "xiping-police";
    private static final EditedList EDITED =
            EditedList.shipped(LIST).condition("xiping_exempt_1_cooperated", "true", "4 积极配合调查");

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private ListOffice office;

    @Autowired
    private StoredVersions versions;

    @Autowired
    private JdbcOperations database;

    @TempDir
    private Path folder;

    @BeforeEach
    void itIsAMonday() {
        walk.itIs(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void theListsAreAsTheyWere() {
        office.forgetsEverything();
    }

    @Test
    void anEditorStartsInTasklistWorksOnThePageAndAPublisherPublishesInTasklist() throws IOException {
        try (Browser browser = Browser.open(port)) {
            Tasklist tasklist = new Tasklist(browser).login("xpeditor");
            tasklist.start("清单修改", "/forms/change-list/start.form")
                    .fill(Map.of("list", LIST, "reason", "上级机关修改了裁量基准。"));
            tasklist.start();
            String edit = task("userTask_editList");
            tasklist.open("我组的任务", edit).claim();
            browser.showing("还没有上传修改后的清单文件");
            browser.click(By.linkText("打开清单页面（下载、上传、逐行查看）"));

            upload(browser, EditedList.of(EDITED.dmn()).condition("xiping_exempt_2_harm", "“NONE”", null));
            browser.showing("发现 1 处问题").showing("不能用全角引号、逗号或者符号");
            upload(browser, EDITED);
            browser.showing("检查没有发现问题").showing("是（4 积极配合调查）");
            browser.visible(By.id("documentNumber")).sendKeys("试用〔2026〕1号");
            Pictures.take(browser, "list-change");
            browser.click(By.xpath("//button[text()='提交审核']"));
            browser.showing("已经提交审核。");
            browser.goTo("/camunda/app/tasklist/default/");
            tasklist.logout();

            tasklist.login("xppublisher");
            String publish = task("userTask_publishList");
            tasklist.open("我组的任务", publish).claim();
            browser.showing("检查结果： 没有发现问题").showing("由“（空）”改为“是（4 积极配合调查）”");
            tasklist.form("/forms/publish-list/" + publish + ".form")
                    .fill(Map.of("answer", "publish", "effectiveFrom", LocalDate.of(2026, 4, 1)));
            Pictures.take(browser, "list-publication");
            tasklist.complete();

            browser.goTo("/lists/" + LIST).showing("尚未施行").showing("2026-04-01 起");
            Pictures.take(browser, "list-versions");
            assertThat(browser.errors())
                    .noneMatch(error -> error.contains("/lists") || error.contains("Security Policy"));
        }
        assertThat(versions.of(LIST)).hasSize(2);
    }

    @Test
    void everythingCanBeDoneOnThePageAndARefusalIsShownThere() throws IOException {
        try (Browser browser = Browser.open(port)) {
            Tasklist tasklist = new Tasklist(browser).login("xpeditor");
            browser.goTo("/lists").showing("西平公安机关");
            browser.click(By.partialLinkText("西平公安机关"));
            browser.click(By.linkText("修改清单"));
            browser.visible(By.id("reason")).sendKeys("上级机关修改了裁量基准。");
            browser.click(By.xpath("//button[text()='提出修改']"));
            upload(browser, EDITED);
            browser.showing("草稿已经保存");
            browser.visible(By.id("documentNumber")).sendKeys("试用〔2026〕1号");
            browser.click(By.xpath("//button[text()='提交审核']"));
            browser.showing("由本机关没有参与编辑的清单发布人员审核发布");
            browser.goTo("/camunda/app/tasklist/default/");
            tasklist.logout();

            tasklist.login("xppublisher");
            browser.goTo("/lists/" + LIST + "/change");
            from(browser, "2026-03-01");
            browser.showing("不能早于今天（2026-03-02）");
            from(browser, "2026-03-02");
            browser.showing("新版本已经发布。").showing("发布：第 2 版，自 2026-03-02 起施行");
            browser.goTo("/lists/" + LIST + "/versions/2").showing("是（4 积极配合调查）");
        }
        assertThat(versions.of(LIST)).hasSize(2);
    }

    private void upload(Browser browser, EditedList list) throws IOException {
        Path file = Files.write(folder.resolve("list.dmn"), list.bytes());
        browser.visible(By.id("file")).sendKeys(file.toString());
        browser.click(By.xpath("//button[text()='上传并检查']"));
    }

    /** What the date picker puts there; its keyboard differs with the language of the browser. */
    private static void from(Browser browser, String day) {
        browser.visible(By.id("from"));
        browser.script("document.getElementById('from').value = arguments[0]", day);
        browser.click(By.xpath("//button[text()='发布']"));
    }

    private String task(String key) {
        String instance = database.queryForObject(
                "select process_instance_id from list_change where open_list = ?", String.class, LIST);
        assertThat(office.task(instance).getTaskDefinitionKey()).isEqualTo(key);
        return office.task(instance).getId();
    }
}
