package cn.kuanyan.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.procedure.Matter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** {@code law/duties.yaml} and the models speak of the same tasks, performers and papers. */
class DutyRulesTest {

    private final DutyRules rules = new DutyRules();

    @Test
    void everyTaskOfTheModelsHasAPerformerAndItIsTheModelsOwn() {
        assertThat(tasks()).hasSizeGreaterThan(35).allSatisfy(task -> {
            String performer = rules.performerOf(task.getId());
            if (!task.getCamundaCandidateGroupsList().isEmpty()) {
                assertThat(task.getCamundaCandidateGroupsList())
                        .as(task.getId())
                        .containsExactly(performer);
            }
        });
    }

    @Test
    void everyIncompatibilityProtectsTasksThatExistAndNamesItsArticle() {
        List<String> ids = Stream.concat(
                        tasks().stream().map(UserTask::getId),
                        Stream.of(Matter.values()).map(Matter::start))
                .toList();
        assertThat(rules.incompatibilities()).isNotEmpty().allSatisfy(rule -> {
            assertThat(ids).as(rule.id()).containsAll(rule.tasks());
            assertThat(rule.basis()).as(rule.id()).contains("《", "第", "条");
            assertThat(rule.message()).as(rule.id()).isNotBlank();
        });
    }

    @Test
    void everyIncompatibilityNamesPapersThatSomeFormLeaves() {
        assertThat(rules.incompatibilities())
                .flatMap(DutyRule::notAfter)
                .allSatisfy(paper ->
                        assertThat(Path.of("forms", paper + ".form")).as(paper).exists());
    }

    private static List<UserTask> tasks() {
        try (Stream<Path> models = Files.walk(Path.of("processes"))) {
            return models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
