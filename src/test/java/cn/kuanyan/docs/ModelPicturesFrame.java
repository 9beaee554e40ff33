package cn.kuanyan.docs;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The smallest rectangle that holds every shape, line and label of a model. */
record ModelPicturesFrame(double left, double top, double right, double bottom) {

    static ModelPicturesFrame around(BpmnModelInstance model) {
        List<double[]> points = new ArrayList<>();
        for (Bounds b : model.getModelElementsByType(Bounds.class)) {
            points.add(new double[] {b.getX(), b.getY()});
            points.add(new double[] {b.getX() + b.getWidth(), b.getY() + b.getHeight()});
        }
        for (Waypoint p : model.getModelElementsByType(Waypoint.class)) {
            points.add(new double[] {p.getX(), p.getY()});
        }
        return new ModelPicturesFrame(
                points.stream().mapToDouble(p -> p[0]).min().orElse(0),
                points.stream().mapToDouble(p -> p[1]).min().orElse(0),
                points.stream().mapToDouble(p -> p[0]).max().orElse(0),
                points.stream().mapToDouble(p -> p[1]).max().orElse(0));
    }
}
