package cn.kuanyan.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The password that all trial users share: given, or made up once and kept in a file for its owner only. */
@Component
@Profile("trial")
class TrialPassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final TrialProperties properties;
    private String value;
    private boolean generated;

    TrialPassword(TrialProperties properties) {
        this.properties = properties;
    }

    synchronized String value() {
        if (value == null) {
            value = properties.hasPassword() ? properties.password() : kept();
        }
        return value;
    }

    /** Whether it was made up at this very start, so that it is printed once. */
    boolean generatedNow() {
        return generated;
    }

    Path file() {
        return properties.dataDirectory().resolve("trial-password.txt");
    }

    private String kept() {
        try {
            if (Files.exists(file())) {
                return Files.readString(file()).strip();
            }
            Files.createDirectories(properties.dataDirectory());
            String password = random();
            createForOwnerOnly();
            Files.writeString(file(), password + System.lineSeparator(), StandardOpenOption.TRUNCATE_EXISTING);
            generated = true;
            return password;
        } catch (IOException failure) {
            throw new UncheckedIOException("无法读写试用口令文件 " + file().toAbsolutePath(), failure);
        }
    }

    private void createForOwnerOnly() throws IOException {
        FileStore store = Files.getFileStore(properties.dataDirectory());
        if (store.supportsFileAttributeView("posix")) {
            Files.createFile(
                    file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file());
        }
    }

    private static String random() {
        SecureRandom dice = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
