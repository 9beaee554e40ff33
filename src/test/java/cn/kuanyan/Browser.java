package cn.kuanyan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with one person in front of it. Tests are skipped, with the reason, where there is none. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String root;

    private Browser(ChromeDriver driver, int port) {
        this.driver = driver;
        this.root = "http://127.0.0.1:" + port;
    }

    public static Browser open(int port) {
        Path chromium = firstExisting("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Path chromedriver = firstExisting("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
        Assumptions.assumeTrue(chromium != null, "no Chromium on this machine");
        Assumptions.assumeTrue(chromedriver != null, "no chromedriver on this machine");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1600,1100", "--lang=zh-CN");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), port);
    }

    /** Logs in to {@code tasklist}, {@code cockpit} or {@code admin} through the login page. */
    public Browser login(String user, String app) {
        driver.get(root + "/camunda/app/" + app + "/default/");
        visible(By.cssSelector("input[ng-model=username]")).sendKeys(user);
        visible(By.cssSelector("input[ng-model=password]")).sendKeys(KuanyanTest.PASSWORD);
        visible(By.cssSelector("button[type=submit]")).click();
        visible(By.cssSelector("[cam-widget-header] .account, .navbar .account, .account"));
        return this;
    }

    public Browser goTo(String path) {
        driver.get(root + path);
        return this;
    }

    public WebElement visible(By what) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    public WebElement clickable(By what) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.elementToBeClickable(what));
    }

    /** Waits until the page shows this text. */
    public Browser showing(String text) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
        return this;
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    public WebDriver driver() {
        return driver;
    }

    /** What the browser itself reported as an error: failed requests, refused scripts, exceptions. */
    public List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path firstExisting(String... candidates) {
        for (String candidate : candidates) {
            if (Files.isExecutable(Path.of(candidate))) {
                return Path.of(candidate);
            }
        }
        return null;
    }
}
