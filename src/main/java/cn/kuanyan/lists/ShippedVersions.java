package cn.kuanyan.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.ClassPathResource;

/** Version 1 of every list: the tables of {@code processes/lists} that the product brings. */
final class ShippedVersions implements ListVersions {

    private final Map<String, List<ListVersion>> first = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    ShippedVersions(Sources sources, Instant at) {
        for (ListSource source : sources.lists()) {
            ClassPathResource file = new ClassPathResource("processes/lists/" + source.id() + ".dmn");
            if (!file.exists()) {
                // A list that its authority has yet to make.
                continue;
            }
            String text = read(file);
            texts.put(source.id(), text);
            first.put(source.id(), List.of(ListVersion.shipped(source, DigestUtils.sha256Hex(text), at)));
        }
    }

    @Override
    public Map<String, List<ListVersion>> all() {
        return first;
    }

    @Override
    public String dmn(ListVersion version) {
        return texts.get(version.list());
    }

    private static String read(ClassPathResource path) {
        try (InputStream file = path.getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path.getPath() + " cannot be read", unreadable);
        }
    }
}
