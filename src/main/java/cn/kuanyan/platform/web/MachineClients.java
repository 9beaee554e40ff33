package cn.kuanyan.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Named programs that may call {@code /api} with HTTP Basic. None by default; they belong to no agency and no group.
 *
 * @param machineClients id → file that holds the password
 */
@ConfigurationProperties("kuanyan")
record MachineClients(Map<String, Path> machineClients) {

    MachineClients {
        machineClients = machineClients == null ? Map.of() : Map.copyOf(machineClients);
    }

    boolean knows(String id, String password) {
        Path file = machineClients.get(id);
        if (file == null || password.isEmpty()) {
            return false;
        }
        try {
            String expected = Files.readString(file).strip();
            return !expected.isEmpty()
                    && MessageDigest.isEqual(
                            expected.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Password file of machine client " + id, unreadable);
        }
    }
}
