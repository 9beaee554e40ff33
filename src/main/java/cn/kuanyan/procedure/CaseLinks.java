package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import java.util.List;
import java.util.stream.Stream;

/** The cases that were joined with a case or separated from it, read from its papers; their own papers stay readable. */
public final class CaseLinks {

    private CaseLinks() {}

    public static List<String> of(CaseProgress progress) {
        return Stream.of("decide-joining", "decide-separation")
                .flatMap(step -> progress.papers(null, step))
                .flatMap(CaseLinks::line)
                .toList();
    }

    private static Stream<String> line(CaseRecord paper) {
        return paper.data().text("linkedCase").stream().map(number -> "%s（%s）"
                .formatted(number, paper.data().text("link").orElse("")));
    }
}
