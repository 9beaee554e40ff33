package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.DecisionTableReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A table in the stock engine, remembering which rules have matched; ours must find the same ones. */
final class TableUnderTest {

    private final Set<String> hit = new HashSet<>();
    private final List<String> last = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final CompiledTable compiled;
    final DecisionTable table;

    TableUnderTest(String path, String decisionId) {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> {
            last.clear();
            event.getMatchingRules().forEach(rule -> last.add(rule.getId()));
            hit.addAll(last);
        });
        engine = configuration.buildEngine();
        table = DecisionTableReader.fromClasspath(path, decisionId);
        compiled = new CompiledTable(() -> table, Assessment.FEEL);
        try (InputStream dmn = getClass().getClassLoader().getResourceAsStream(path)) {
            decision = engine.parseDecision(decisionId, dmn);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Map<String, Object>> ask(Map<String, Object> inputs) {
        List<Map<String, Object>> answers =
                engine.evaluateDecisionTable(decision, inputs).getResultList();
        if (inputs.values().stream().noneMatch(Objects::isNull)) {
            assertThat(compiled.ask(inputs)).extracting(DecisionTable.Rule::id).isEqualTo(last);
        }
        return answers;
    }

    List<String> matched() {
        return List.copyOf(last);
    }

    Set<String> neverHit() {
        return table.rules().stream()
                .map(DecisionTable.Rule::id)
                .filter(id -> !hit.contains(id))
                .collect(Collectors.toSet());
    }
}
