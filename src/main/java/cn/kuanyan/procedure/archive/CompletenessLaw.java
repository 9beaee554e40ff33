package cn.kuanyan.procedure.archive;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The points of {@code law/completeness.yaml}, in its order. */
@Component
class CompletenessLaw {

    /** What a case file must not lack. */
    enum Code {
        COMPETENCE,
        TWO_OFFICERS,
        PARTY_IDENTITY,
        LIMITATION,
        NOTICE,
        STATEMENT,
        HEARING,
        LEGAL_REVIEW,
        DISCUSSION,
        FACT_EVIDENCE,
        ARTICLE_CITED,
        REMEDIES,
        SERVICE,
        PUBLICATION,
        PAYMENT,
        DOCUMENTS
    }

    /** @param verified {@code false} when the text of the provision was not available; whoever shows it says so */
    record Point(Code code, String title, String article, boolean verified) {

        String basis() {
            return verified ? article : article + "（未核实）";
        }
    }

    private record LawFile(List<Point> points) {}

    private final List<Point> points;

    CompletenessLaw() {
        try (InputStream yaml = new ClassPathResource("law/completeness.yaml").getInputStream()) {
            points = requireEachOnce(
                    new YAMLMapper().readValue(yaml, LawFile.class).points());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/completeness.yaml cannot be read", unreadable);
        }
    }

    /** @throws IllegalStateException when a point is missing or stands there twice: the start is refused */
    static List<Point> requireEachOnce(List<Point> points) {
        for (Code code : Code.values()) {
            if (points.stream().filter(point -> point.code() == code).count() != 1) {
                throw new IllegalStateException("law/completeness.yaml: not exactly once: " + code);
            }
        }
        return List.copyOf(points);
    }

    List<Point> points() {
        return points;
    }
}
