package cn.kuanyan.discretion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/**
 * One legal question as a decision table, answered by the engine's own DMN. Every input must be known: questions on facts
 * that may be unrecorded are judged in three values instead ({@link cn.kuanyan.lists.CellJudge}).
 */
final class DmnQuestion {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final String path;
    private final String decisionId;
    private final String text;
    private DmnDecision decision;

    /** @param file name in {@code processes/decisions} without suffix */
    DmnQuestion(String file, String decisionId) {
        this("processes/decisions/%s.dmn".formatted(file), decisionId, null);
    }

    private DmnQuestion(String path, String decisionId, String text) {
        this.path = path;
        this.decisionId = decisionId;
        this.text = text;
    }

    /** Read when it is first asked, so that the start need not wait for every table. */
    private synchronized DmnDecision decision() {
        if (decision == null) {
            try (InputStream dmn = text == null
                    ? new ClassPathResource(path).getInputStream()
                    : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
                decision = ENGINE.parseDecision(decisionId, dmn);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path + " cannot be read", unreadable);
            }
        }
        return decision;
    }

    /** @param dmn the file's text, which no class path knows; @param name for the log */
    static DmnQuestion ofText(String name, String dmn, String decisionId) {
        return new DmnQuestion(name, decisionId, dmn);
    }

    /** All answers in the order of the table; empty when no rule applies, which the caller must handle. */
    List<Map<String, Object>> ask(Map<String, Object> inputs) {
        inputs.forEach((name, value) -> {
            if (value == null) {
                throw new IllegalArgumentException(decisionId + ": input " + name + " is not known");
            }
        });
        return ENGINE.evaluateDecisionTable(decision(), inputs).getResultList();
    }
}
