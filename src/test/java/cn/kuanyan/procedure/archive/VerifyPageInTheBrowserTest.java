package cn.kuanyan.procedure.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Whoever has nothing but a browser and the unpacked archive sees whether it is whole. */
class VerifyPageInTheBrowserTest {

    @TempDir
    private Path folder;

    private String manifestSha256;

    @BeforeEach
    void anUnpackedArchive() throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        ArchiveZip zip = new ArchiveZip(sent);
        byte[] page = Unpacked.resource("verify.html");
        zip.add("文书/001-行政处罚决定书-天网信罚〔2026〕1号.docx", ArchiveItem.text(() -> "决定"));
        zip.add("证据/001-后台日志（é）.txt", ArchiveItem.text(() -> "日志"));
        zip.add("证据/002-空.txt", ArchiveItem.text(() -> ""));
        zip.add("验证.html", ArchiveItem.bytes(() -> page));
        manifestSha256 = zip.seal().manifestSha256();
        Unpacked.of(sent.toByteArray(), folder);
    }

    @Test
    void aWholeArchiveIsGreenAndTheManifestIsNamedByItsHash() throws Exception {
        try (Browser browser = verified()) {
            browser.showing("全部一致：4 个文件");
            assertThat(browser.visible(By.id("result")).getDomAttribute("class"))
                    .isEqualTo("good");
            assertThat(browser.visible(By.id("manifestHash")).getText())
                    .isEqualTo(manifestSha256)
                    .isEqualTo(sha256(folder.resolve("manifest.sha256")));
            assertThat(browser.text()).contains("不能证明清单（和本页面）没有被一起替换");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void whatIsChangedMissingOrAddedIsNamed() throws Exception {
        Files.writeString(folder.resolve("证据/001-后台日志（é）.txt"), "日记");
        Files.delete(folder.resolve("证据/002-空.txt"));
        Files.writeString(folder.resolve("证据/003-<b>后来.txt"), "后来放进去的");
        Files.writeString(folder.resolve("证据/manifest.sha256"), "又一份清单");

        try (Browser browser = verified()) {
            browser.showing("不一致：1 个文件不同，缺少 1 个，多出 2 个");
            assertThat(browser.visible(By.id("result")).getDomAttribute("class"))
                    .isEqualTo("bad");
            assertThat(named(browser, "different")).containsExactly("证据/001-后台日志（é）.txt");
            assertThat(named(browser, "missing")).containsExactly("证据/002-空.txt");
            assertThat(named(browser, "extra")).containsExactlyInAnyOrder("证据/003-<b>后来.txt", "证据/manifest.sha256");
            assertThat(named(browser, "same")).hasSize(2);
        }
    }

    @Test
    void anotherFolderOrAnUnreadableManifestIsNeverGreen() throws Exception {
        Files.writeString(
                folder.resolve("manifest.sha256"),
                Files.readString(folder.resolve("manifest.sha256")).replace("证据/002", "\\证据/002") + "没有哈希  验证.html\n");
        try (Browser browser = verified()) {
            browser.showing("清单中 1 行无法识别");
        }
        Files.delete(folder.resolve("manifest.sha256"));
        try (Browser browser = verified()) {
            browser.showing("所选文件夹中没有 manifest.sha256");
            assertThat(browser.visible(By.id("result")).getDomAttribute("class"))
                    .isEqualTo("bad");
        }
    }

    private Browser verified() {
        Browser browser = Browser.open(0);
        browser.driver().get(folder.resolve("验证.html").toUri().toString());
        browser.visible(By.id("folder")).sendKeys(folder.toString());
        return browser;
    }

    private static List<String> named(Browser browser, String list) {
        return browser.all(By.cssSelector("#" + list + " li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
