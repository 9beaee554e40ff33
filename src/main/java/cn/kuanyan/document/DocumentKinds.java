package cn.kuanyan.document;

import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The kinds of documents in the folder {@code documents}, read and checked once at start. */
@Component
public class DocumentKinds {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern TAG = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final Map<String, DocumentKind> kinds;

    /** @throws IllegalStateException when a file is damaged, naming the file and what is wrong */
    DocumentKinds() {
        Map<String, DocumentKind> read = new TreeMap<>();
        for (Resource file : files()) {
            DocumentKind kind = read(file);
            List<String> faults = faults(kind, file.getFilename());
            if (!faults.isEmpty()) {
                throw new IllegalStateException("documents/" + file.getFilename() + ": " + String.join("; ", faults));
            }
            read.put(kind.kind(), kind);
        }
        kinds = Map.copyOf(read);
    }

    public List<DocumentKind> all() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(DocumentKind::kind))
                .toList();
    }

    /** @throws Rejection NOT_FOUND when there is no such kind */
    public DocumentKind get(String kind) {
        return find(kind).orElseThrow(() -> Rejection.notFound("没有这种文书。"));
    }

    public Optional<DocumentKind> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** The kinds whose draft a paper of that step makes. */
    public List<DocumentKind> draftedBy(String step) {
        return all().stream().filter(kind -> step.equals(kind.from())).toList();
    }

    /** The kinds that a paper of that step issues. */
    public List<DocumentKind> issuedBy(String step) {
        return all().stream().filter(kind -> step.equals(kind.issuedWith())).toList();
    }

    /** The shipped template of a kind. */
    public byte[] template(DocumentKind kind) {
        try (InputStream file = DocumentKinds.class.getResourceAsStream("/documents/" + kind.kind() + ".docx")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with a kind, in English, for whoever writes the files. */
    static List<String> faults(DocumentKind kind, String fileName) {
        List<String> faults = new ArrayList<>();
        require(faults, kind.kind() != null && NAME.matcher(kind.kind()).matches(), "kind is no name");
        require(faults, (kind.kind() + ".yaml").equals(fileName), "kind is not named like its file");
        require(faults, filled(kind.title()), "title is missing");
        require(faults, filled(kind.basis()), "basis is missing");
        require(faults, kind.verified() || filled(kind.note()), "not verified and no note says so");
        require(faults, kind.version() > 0, "version is missing");
        require(faults, kind.effectiveFrom() != null, "effectiveFrom is missing");
        require(faults, kind.per() != null, "per is missing");
        require(faults, kind.series() == null || kind.number() == null, "both series and number");
        require(
                faults,
                DocumentKinds.class.getResource("/documents/" + kind.kind() + ".docx") != null,
                "the template is missing");
        kind.fields().forEach((tag, field) -> {
            require(faults, TAG.matcher(tag).matches(), "no name of a field: " + tag);
            require(
                    faults,
                    filled(field.label()) && (field.editable() || filled(field.source())),
                    tag + " needs label and source");
            require(faults, field.as() != Format.ROWS || !field.columns().isEmpty(), tag + " needs columns");
        });
        for (DocumentItem item : kind.items()) {
            require(faults, kind.fields().containsKey(item.field()), "item of no field: " + item.field());
            require(faults, filled(item.article()), "item without article: " + item.field());
        }
        return faults;
    }

    private static void require(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:documents/*.yaml");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DocumentKind read(Resource file) {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build();
        try (InputStream content = file.getInputStream()) {
            return yaml.readValue(content, DocumentKind.class);
        } catch (IOException damaged) {
            throw new IllegalStateException("documents/" + file.getFilename() + ": " + damaged.getMessage(), damaged);
        }
    }
}
