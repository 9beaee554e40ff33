package cn.kuanyan.browser;

import cn.kuanyan.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.WebElement;

/** Pictures for the README, written only by {@code ./mvnw test -Dtest='cn.kuanyan.browser.*' -Dkuanyan.pictures=write}. */
final class Pictures {

    private static final Path FOLDER = Path.of("docs", "pictures");

    private Pictures() {}

    /** The form from its beginning. */
    static void take(Browser browser, String name) {
        browser.script("document.querySelector('.fjs-form')?.scrollIntoView({block: 'start'})");
        write(browser, name);
    }

    /** The form from this element on. */
    static void take(Browser browser, String name, WebElement from) {
        browser.script("arguments[0].scrollIntoView({block: 'start'})", from);
        write(browser, name);
    }

    private static void write(Browser browser, String name) {
        if (!"write".equals(System.getProperty("kuanyan.pictures"))) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), browser.picture());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
