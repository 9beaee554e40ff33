package cn.kuanyan.procedure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file with one part changed or added. */
final class WordFile {

    private WordFile() {}

    static byte[] changed(byte[] word, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(word);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as(part).isNotEqualTo(before);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] with(byte[] word, String part, String content) {
        Map<String, byte[]> parts = parts(word);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] word) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
