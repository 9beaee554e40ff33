package cn.kuanyan.procedure.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.ClassPathResource;

/** An archive in a folder, as whoever received it unpacks it. */
final class Unpacked {

    private Unpacked() {}

    /** @return the paths in the order of the archive */
    static List<String> of(byte[] archive, Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).isTrue();
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return names;
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream resource = new ClassPathResource("archive/" + name).getInputStream()) {
            return resource.readAllBytes();
        }
    }
}
