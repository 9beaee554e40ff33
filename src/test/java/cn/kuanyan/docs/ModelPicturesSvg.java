package cn.kuanyan.docs;

import static cn.kuanyan.docs.ModelPicturesText.escape;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Draws one model as SVG, exactly where its own diagram interchange puts each element. */
final class ModelPicturesSvg {

    private static final int MARGIN = 30;
    private static final int TITLE_HEIGHT = 50;
    private static final int TASK_CHARACTERS_PER_LINE = 7;
    private static final int LABEL_CHARACTER_WIDTH = 11;
    private static final int LABEL_LINE_HEIGHT = 14;

    private final StringBuilder svg = new StringBuilder();
    private final BpmnModelInstance model;

    private ModelPicturesSvg(BpmnModelInstance model) {
        this.model = model;
    }

    static String of(BpmnModelInstance model, Process process) {
        return new ModelPicturesSvg(model).draw(process);
    }

    private String draw(Process process) {
        ModelPicturesFrame frame = ModelPicturesFrame.around(model);
        double x = frame.left() - MARGIN;
        double y = frame.top() - MARGIN - TITLE_HEIGHT;
        double width = frame.right() - frame.left() + 2 * MARGIN;
        double height = frame.bottom() - frame.top() + 2 * MARGIN + TITLE_HEIGHT;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\">"
                        .formatted(n(x), n(y), n(width), n(height), n(width), n(height)));
        line("<title>" + escape(process.getName()) + "</title>");
        line(ModelPicturesStyle.DEFINITIONS);
        line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>"
                .formatted(n(x), n(y), n(width), n(height)));
        line("<text class=\"title\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(n(frame.left()), n(y + MARGIN + 12), escape(process.getName())));
        model.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
        model.getModelElementsByType(BpmnShape.class).forEach(this::shape);
        line("</svg>");
        return svg.toString();
    }

    private void edge(BpmnEdge edge) {
        SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
        StringBuilder points = new StringBuilder();
        for (Waypoint p : edge.getWaypoints()) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(n(p.getX()))
                    .append(',')
                    .append(n(p.getY()));
        }
        line("<polyline class=\"flow\" points=\"%s\"/>".formatted(points));
        label(edge.getBpmnLabel(), flow.getName());
    }

    private void shape(BpmnShape shape) {
        FlowNode node = (FlowNode) shape.getBpmnElement();
        Bounds b = shape.getBounds();
        if (node instanceof Activity activity) {
            activity(activity, b);
        } else if (node instanceof ExclusiveGateway) {
            line(ModelPicturesStyle.exclusive(b));
        } else if (node instanceof ParallelGateway) {
            line(ModelPicturesStyle.parallel(b));
        } else if (node instanceof InclusiveGateway) {
            line(ModelPicturesStyle.inclusive(b));
        } else if (node instanceof BoundaryEvent) {
            line(ModelPicturesStyle.timer(b));
        } else {
            line(ModelPicturesStyle.event(b, node instanceof EndEvent));
        }
        label(shape.getBpmnLabel(), node instanceof Activity ? null : node.getName());
    }

    private void activity(Activity activity, Bounds b) {
        boolean calls = activity instanceof CallActivity;
        boolean many = activity.getLoopCharacteristics() != null;
        line("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\"/>"
                .formatted(calls ? "call" : "task", n(b.getX()), n(b.getY()), n(b.getWidth()), n(b.getHeight())));
        double middle = b.getX() + b.getWidth() / 2;
        double centre = b.getY() + b.getHeight() / 2;
        if (activity instanceof UserTask task) {
            line(ModelPicturesStyle.person(b));
            text("name", middle, centre + 4, 15, ModelPicturesText.wrap(task.getName(), TASK_CHARACTERS_PER_LINE));
            text("who", b.getX() + 25, b.getY() + 15, 12, List.of(ModelPicturesPerformer.of(task)));
        } else {
            text("call-name", middle, centre - 4, 17, ModelPicturesText.wrap(activity.getName(), 6));
        }
        if (calls || many) {
            line(ModelPicturesStyle.markers(b, calls, many));
        }
    }

    private void label(BpmnLabel label, String words) {
        if (label == null || label.getBounds() == null || words == null) {
            return;
        }
        Bounds b = label.getBounds();
        int perLine = Math.max(1, (int) (b.getWidth() / LABEL_CHARACTER_WIDTH));
        List<String> lines = ModelPicturesText.wrap(words, perLine);
        text("label", b.getX() + b.getWidth() / 2, b.getY() + b.getHeight() / 2, LABEL_LINE_HEIGHT, lines);
    }

    private void text(String style, double x, double centre, int lineHeight, List<String> lines) {
        double baseline = centre - (lines.size() - 1) * lineHeight / 2.0 + 4;
        for (String words : lines) {
            line("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(style, n(x), n(baseline), escape(words)));
            baseline += lineHeight;
        }
    }

    private void line(String text) {
        svg.append(text).append('\n');
    }

    /** Numbers without a locale and without a superfluous fraction. */
    static String n(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
