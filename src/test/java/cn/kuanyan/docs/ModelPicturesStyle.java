package cn.kuanyan.docs;

import static cn.kuanyan.docs.ModelPicturesSvg.n;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The shapes of BPMN as SVG fragments and their common style. */
final class ModelPicturesStyle {

    static final String DEFINITIONS =
            """
            <style>
            text { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; text-anchor: middle; fill: #1b1f24; }
            .title { font-size: 20px; font-weight: bold; text-anchor: start; }
            .name { font-size: 12px; } .call-name { font-size: 14px; font-weight: bold; }
            .who { font-size: 10px; fill: #5b6570; text-anchor: start; } .label { font-size: 11px; }
            .task { fill: #fff; stroke: #1b1f24; stroke-width: 1.5; } .call { fill: #f3f6fa; stroke: #1b1f24; stroke-width: 4; }
            .gateway, .start, .timer { fill: #fff; stroke: #1b1f24; stroke-width: 1.5; } .end { fill: #fff; stroke: #1b1f24; stroke-width: 4; }
            .flow { fill: none; stroke: #1b1f24; stroke-width: 1.5; shape-rendering: crispEdges; marker-end: url(#arrow); }
            .sign { fill: none; stroke: #1b1f24; stroke-width: 1.5; } .cross { fill: none; stroke: #1b1f24; stroke-width: 3; }
            </style>
            <defs><marker id="arrow" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path shape-rendering="auto" d="M0,1 L10,5 L0,9 Z" fill="#1b1f24"/></marker></defs>""";

    private ModelPicturesStyle() {}

    /** A cross: one of the ways is taken. */
    static String exclusive(Bounds b) {
        double x = centreX(b);
        double y = centreY(b);
        return diamond(b)
                + "<path class=\"cross\" d=\"M%s,%s L%s,%s M%s,%s L%s,%s\"/>"
                        .formatted(n(x - 7), n(y - 8), n(x + 7), n(y + 8), n(x + 7), n(y - 8), n(x - 7), n(y + 8));
    }

    /** A plus: all ways are taken, or awaited. */
    static String parallel(Bounds b) {
        return diamond(b)
                + "<path class=\"cross\" d=\"M%s,%s v20 m-10,-10 h20\"/>".formatted(n(centreX(b)), n(centreY(b) - 10));
    }

    /** A ring: the ways whose condition holds are taken, and awaited. */
    static String inclusive(Bounds b) {
        return diamond(b)
                + "<circle class=\"cross\" cx=\"%s\" cy=\"%s\" r=\"11\"/>".formatted(n(centreX(b)), n(centreY(b)));
    }

    private static String diamond(Bounds b) {
        double x = centreX(b);
        double y = centreY(b);
        double r = b.getWidth() / 2;
        return "<path class=\"gateway\" d=\"M%s,%s L%s,%s L%s,%s L%s,%s Z\"/>"
                .formatted(n(x), n(y - r), n(x + r), n(y), n(x), n(y + r), n(x - r), n(y));
    }

    static String event(Bounds b, boolean end) {
        return circle(end ? "end" : "start", b, b.getWidth() / 2);
    }

    static String timer(Bounds b) {
        double r = b.getWidth() / 2;
        String hands = "<path class=\"sign\" d=\"M%s,%s L%s,%s L%s,%s\"/>"
                .formatted(
                        n(centreX(b) + 2),
                        n(centreY(b) - 8),
                        n(centreX(b)),
                        n(centreY(b)),
                        n(centreX(b) + 6),
                        n(centreY(b)));
        return circle("timer", b, r) + circle("timer", b, r - 4) + circle("sign", b, r - 7) + hands;
    }

    /** A head and shoulders in the upper left corner: a user task. */
    static String person(Bounds b) {
        double x = b.getX() + 14;
        double y = b.getY() + 12;
        return "<circle class=\"sign\" cx=\"%s\" cy=\"%s\" r=\"3.5\"/>".formatted(n(x), n(y))
                + "<path class=\"sign\" d=\"M%s,%s a6,6 0 0 1 12,0 Z\"/>".formatted(n(x - 6), n(y + 11));
    }

    /** At the bottom: a boxed plus for a called process, three bars for one run per party or member. */
    static String markers(Bounds b, boolean calls, boolean many) {
        double x = centreX(b) - (calls && many ? 10 : 0);
        double y = b.getY() + b.getHeight() - 13;
        StringBuilder signs = new StringBuilder();
        if (calls) {
            signs.append("<path class=\"sign\" d=\"M%s,%s h14 v14 h-14 Z m7,3 v8 m-4,-4 h8\"/>"
                    .formatted(n(x - 7), n(y - 5)));
            x += 22;
        }
        if (many) {
            signs.append("<path class=\"sign\" d=\"M%s,%s v10 m4,-10 v10 m4,-10 v10\"/>".formatted(n(x - 4), n(y - 3)));
        }
        return signs.toString();
    }

    private static String circle(String style, Bounds b, double r) {
        return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(style, n(centreX(b)), n(centreY(b)), n(r));
    }

    private static double centreX(Bounds b) {
        return b.getX() + b.getWidth() / 2;
    }

    private static double centreY(Bounds b) {
        return b.getY() + b.getHeight() / 2;
    }
}
