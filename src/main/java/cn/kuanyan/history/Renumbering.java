package cn.kuanyan.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Citations of a law before it was renumbered, read as citations of its present text ({@code law/renumbering.yaml}). */
@Component
class Renumbering {

    private record Article(String old, @JsonProperty("new") String present) {}

    private record Law(
            String law,
            String from,
            String to,
            String source,
            String verification,
            List<String> catalogues,
            List<Article> articles) {}

    private final List<Law> laws;

    Renumbering() {
        try (InputStream file = new ClassPathResource("law/renumbering.yaml").getInputStream()) {
            laws = List.copyOf(new YAMLMapper().readValue(file, new TypeReference<List<Law>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/renumbering.yaml cannot be read", unreadable);
        }
    }

    /**
     * The citation in the present numbering.
     *
     * @param catalogue the catalogue or list that cites; only some cite the old numbers
     * @param citation full title and article in Chinese numerals
     */
    String present(String catalogue, String citation) {
        return laws.stream()
                .filter(law ->
                        citation.startsWith(law.law()) && law.catalogues().contains(catalogue))
                .findFirst()
                .map(law ->
                        law.law() + present(law, citation.substring(law.law().length())))
                .orElse(citation);
    }

    /** An old number without a successor never equals a present one. */
    private static String present(Law law, String article) {
        return law.articles().stream()
                .filter(one -> article.startsWith(one.old()))
                .max(Comparator.comparingInt(one -> one.old().length()))
                .map(one -> one.present() + article.substring(one.old().length()))
                .orElse(article + "（" + law.from() + "）");
    }
}
