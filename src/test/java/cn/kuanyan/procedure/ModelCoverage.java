package cn.kuanyan.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.EventType;

/** Which nodes and flows of a model were never left or taken. A node that was only entered is not executed. */
record ModelCoverage(String process, int elements, List<String> missing) {

    static ModelCoverage of(String process, BpmnModelInstance model, Collection<Event> events) {
        Set<String> executed = events.stream()
                .filter(event -> event.getType() != EventType.START)
                .map(Event::getDefinitionKey)
                .collect(Collectors.toSet());
        List<String> elements = Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .map(FlowElement::getId)
                .toList();
        return new ModelCoverage(
                process,
                elements.size(),
                elements.stream().filter(id -> !executed.contains(id)).toList());
    }

    void requireAll() {
        if (elements == 0 || !missing.isEmpty()) {
            throw new AssertionError("%d of %d nodes and flows of %s were executed by no test: %s"
                    .formatted(missing.size(), elements, process, missing));
        }
    }
}
