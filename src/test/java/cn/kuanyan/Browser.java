package cn.kuanyan;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with one person in front of it. Tests are skipped, with the reason, where there is none. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PACE = Duration.ofMillis(100);

    private final ChromeDriver driver;
    private final String root;

    private Browser(ChromeDriver driver, int port) {
        this.driver = driver;
        this.root = "http://127.0.0.1:" + port;
    }

    public static Browser open(int port) {
        Path chromium = program("chromium", "chromium-browser", "google-chrome");
        Path chromedriver = program("chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1600,1200",
                "--lang=zh-CN");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        // A machine in China, whatever language packs this one has.
        driver.executeCdpCommand("Emulation.setLocaleOverride", Map.of("locale", "zh-CN"));
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Shanghai"));
        return new Browser(driver, port);
    }

    /** Logs in to {@code tasklist}, {@code cockpit} or {@code admin} through the login page. */
    public Browser login(String user, String app) {
        driver.get(root + "/camunda/app/" + app + "/default/");
        return login(user);
    }

    /** Fills in the login page that is shown. */
    public Browser login(String user) {
        WebElement name = visible(By.cssSelector("input[ng-model=username]"));
        WebElement password = visible(By.cssSelector("input[ng-model=password]"));
        // The page takes the focus to the name once more when it is ready, in the midst of the typing.
        until(shown -> holds(name, user) && holds(password, KuanyanTest.PASSWORD));
        visible(By.cssSelector("button[type=submit]")).click();
        visible(By.cssSelector("[cam-widget-header] .account, .navbar .account, .account"));
        return this;
    }

    public Browser goTo(String path) {
        driver.get(root + path);
        return this;
    }

    public WebElement visible(By what) {
        return until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** What can be clicked, in the middle of its scroll area: a long list hides its end behind the footer. */
    public WebElement clickable(By what) {
        WebElement found = until(ExpectedConditions.elementToBeClickable(what));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        return found;
    }

    /** Clicks as a person does: when something passes in front of it, a moment later. */
    public void click(By what) {
        until(shown -> {
            try {
                clickable(what).click();
                return true;
            } catch (ElementClickInterceptedException | StaleElementReferenceException inTheWay) {
                return null;
            }
        });
    }

    /** Waits until the page shows this text. */
    public Browser showing(String text) {
        until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
        return this;
    }

    /** Logs out of the webapp that is shown and waits for its login page. */
    public Browser logout() {
        click(By.cssSelector(".account > a"));
        click(By.cssSelector(".account .logout a"));
        visible(By.cssSelector("input[ng-model=username]"));
        return this;
    }

    /** Waits for this; when it does not come, the failure and {@code target/browser.png} say what was there instead. */
    public <T> T until(ExpectedCondition<T> condition) {
        try {
            return new WebDriverWait(driver, PATIENCE, PACE).until(condition);
        } catch (TimeoutException inVain) {
            keep(Path.of("target", "browser.png"));
            throw new AssertionError(
                    "%s%n%s shows:%n%s%n%s".formatted(inVain.getMessage(), driver.getCurrentUrl(), text(), errors()),
                    inVain);
        }
    }

    /** Waits until this has stopped moving: a click on what still slides in may hit its neighbour. */
    public Browser atRest(By what) {
        AtomicReference<Rectangle> before = new AtomicReference<>();
        until(shown -> {
            Rectangle now = visible(what).getRect();
            return now.equals(before.getAndSet(now));
        });
        return this;
    }

    private static boolean holds(WebElement input, String text) {
        boolean already = text.equals(input.getDomProperty("value"));
        if (!already) {
            input.clear();
            input.sendKeys(text);
        }
        return already;
    }

    private void keep(Path picture) {
        try {
            Files.write(picture, picture());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public Object asyncScript(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    public byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
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

    /** The first of these programs on the path; without any the test is skipped. */
    private static Path program(String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                () -> "跳过浏览器测试：本机没有程序 " + names[0] + " / browser test skipped: no program " + names[0]
                        + " on this machine");
        return found.orElseThrow();
    }
}
