package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.models.ModelFiles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.EventSource;
import org.camunda.community.process_test_coverage.core.model.EventType;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The measurement itself: it sees what is missing, and no model escapes it. */
class ModelCoverageTest {

    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("small")
            .startEvent("start")
            .sequenceFlowId("flow")
            .endEvent("end")
            .done();

    @Test
    void aModelWhoseElementsWereAllExecutedPasses() {
        assertThatCode(measured(node("start"), flow("flow"), node("end"))::requireAll)
                .doesNotThrowAnyException();
    }

    @Test
    void aFlowThatNoTestTakesFailsAndIsNamed() {
        assertThatThrownBy(measured(node("start"), node("end"))::requireAll)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 of 3")
                .hasMessageContaining("[flow]");
    }

    @Test
    void aNodeThatWasEnteredButNeverLeftIsNotExecuted() {
        Event entered = new Event(EventSource.FLOW_NODE, EventType.START, "end", "endEvent", "small", 0);

        assertThat(measured(node("start"), flow("flow"), entered).missing()).containsExactly("end");
    }

    @Test
    void aModelThatNoTestExecutesFails() {
        assertThat(measured().missing()).containsExactlyInAnyOrder("start", "flow", "end");
    }

    @Test
    void everyModelIsTheModelOfExactlyOneTestClass() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(CoversModel.class, false));
        List<String> covered = scan.findCandidateComponents("cn.kuanyan").stream()
                .map(candidate -> annotationOf(Objects.requireNonNull(candidate.getBeanClassName())))
                .toList();

        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        ModelFiles.all().stream().map(ModelFiles::nameOf).toList());
    }

    private static ModelCoverage measured(Event... events) {
        return ModelCoverage.of("small", MODEL, Stream.of(events).toList());
    }

    private static Event node(String id) {
        return new Event(EventSource.FLOW_NODE, EventType.END, id, "node", "small", 0);
    }

    private static Event flow(String id) {
        return new Event(EventSource.SEQUENCE_FLOW, EventType.TAKE, id, "sequenceFlow", "small", 0);
    }

    private static String annotationOf(String className) {
        try {
            return Class.forName(className).getAnnotation(CoversModel.class).value();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
