package cn.kuanyan.models;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Where a model's elements lie on the page, and what a reader would find ugly there. */
final class ModelDrawing {

    private final Map<BaseElement, Rectangle2D> shapes = new LinkedHashMap<>();
    private final Map<SequenceFlow, List<Line2D>> flows = new LinkedHashMap<>();
    private final Map<BaseElement, Rectangle2D> labels = new LinkedHashMap<>();

    ModelDrawing(BpmnModelInstance model) {
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            shapes.put(shape.getBpmnElement(), rectangle(shape.getBounds()));
            label(shape.getBpmnElement(), shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            flows.put((SequenceFlow) edge.getBpmnElement(), segments(edge));
            label(edge.getBpmnElement(), edge.getBpmnLabel());
        }
    }

    private void label(BaseElement element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(element, rectangle(label.getBounds()));
        }
    }

    /** Shapes on top of each other, except a boundary event on its own task. */
    List<String> overlaps() {
        List<String> found = new ArrayList<>();
        List<BaseElement> all = List.copyOf(shapes.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                boolean touch = shapes.get(all.get(i)).intersects(shapes.get(all.get(j)));
                if (touch && !attached(all.get(i), all.get(j)) && !attached(all.get(j), all.get(i))) {
                    found.add(all.get(i).getId() + " covers " + all.get(j).getId());
                }
            }
        }
        return found;
    }

    /** Flows that run through a shape, or end somewhere else than at the border of their source and target. */
    List<String> flowsThroughShapes() {
        List<String> found = new ArrayList<>();
        flows.forEach((flow, lines) -> {
            shapes.forEach((element, shape) -> {
                Rectangle2D inside = grown(shape, -1);
                boolean source = attached(flow.getSource(), element);
                if (!source && lines.stream().anyMatch(line -> line.intersects(inside))) {
                    found.add(flow.getId() + " runs through " + element.getId());
                }
            });
            Point2D start = lines.get(0).getP1();
            Point2D end = lines.get(lines.size() - 1).getP2();
            if (!grown(shapes.get(flow.getSource()), 1).contains(start)
                    || !grown(shapes.get(flow.getTarget()), 1).contains(end)) {
                found.add(flow.getId() + " does not touch its source and target");
            }
        });
        return found;
    }

    /** Flows that cross; two flows may share a piece only where they leave the same node or reach the same node. */
    List<String> crossings() {
        List<String> found = new ArrayList<>();
        List<SequenceFlow> all = List.copyOf(flows.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                SequenceFlow a = all.get(i);
                SequenceFlow b = all.get(j);
                boolean fork =
                        a.getSource().equals(b.getSource()) || a.getTarget().equals(b.getTarget());
                if (!fork && cross(a, b)) {
                    found.add(a.getId() + " crosses " + b.getId());
                }
            }
        }
        return found;
    }

    /** Labels on a shape, on a line or on another label. */
    List<String> hiddenLabels() {
        List<String> found = new ArrayList<>();
        labels.forEach((owner, label) -> {
            shapes.forEach((element, shape) -> {
                if (label.intersects(shape)) {
                    found.add("label of " + owner.getId() + " covers " + element.getId());
                }
            });
            flows.forEach((flow, lines) -> {
                if (lines.stream().anyMatch(line -> line.intersects(grown(label, -1)))) {
                    found.add("label of " + owner.getId() + " lies on " + flow.getId());
                }
            });
            labels.forEach((other, box) -> {
                if (!owner.equals(other) && label.intersects(box)) {
                    found.add("label of " + owner.getId() + " covers the one of " + other.getId());
                }
            });
        });
        return found;
    }

    /** Whether one shape ends before the other begins, read from left to right. */
    boolean isLeftOf(BaseElement earlier, BaseElement later) {
        return shapes.get(earlier).getMaxX() < shapes.get(later).getMinX();
    }

    /** Whether all shapes have their centre at the same height. */
    boolean areOnOneLine(List<? extends BaseElement> elements) {
        return elements.stream()
                        .map(element -> shapes.get(element).getCenterY())
                        .distinct()
                        .count()
                == 1;
    }

    private boolean cross(SequenceFlow a, SequenceFlow b) {
        return flows.get(a).stream()
                .anyMatch(line -> flows.get(b).stream().anyMatch(other -> line.intersectsLine(other)));
    }

    private static boolean attached(BaseElement event, BaseElement task) {
        return event instanceof BoundaryEvent boundary
                && task instanceof Activity
                && boundary.getAttachedTo().equals(task);
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        List<Line2D> lines = new ArrayList<>();
        Waypoint previous = null;
        for (Waypoint point : edge.getWaypoints()) {
            if (previous != null) {
                lines.add(new Line2D.Double(previous.getX(), previous.getY(), point.getX(), point.getY()));
            }
            previous = point;
        }
        return lines;
    }

    private static Rectangle2D rectangle(Bounds b) {
        return new Rectangle2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }

    private static Rectangle2D grown(Rectangle2D r, double by) {
        return new Rectangle2D.Double(r.getX() - by, r.getY() - by, r.getWidth() + 2 * by, r.getHeight() + 2 * by);
    }
}
