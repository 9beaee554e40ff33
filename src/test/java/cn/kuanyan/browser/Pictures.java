package cn.kuanyan.browser;

import cn.kuanyan.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures for the README, written only by {@code ./mvnw test -Dtest='cn.kuanyan.browser.*' -Dkuanyan.pictures=write}. */
final class Pictures {

    private static final Path FOLDER = Path.of("docs", "pictures");

    private Pictures() {}

    static void take(Browser browser, String name) {
        if (!"write".equals(System.getProperty("kuanyan.pictures"))) {
            return;
        }
        browser.script("document.querySelector('.fjs-form')?.scrollIntoView({block: 'start'})");
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), browser.picture());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
