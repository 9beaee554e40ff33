package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.PaperView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The evidence that was collected, a row for each (《中华人民共和国行政处罚法》第四十六条). */
final class EvidenceRows {

    private EvidenceRows() {}

    /** @param person name of a user */
    static List<Map<String, Object>> of(List<CaseRecord> collected, UnaryOperator<String> person) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CaseRecord paper : collected) {
            Map<String, Object> row = new LinkedHashMap<>(paper.data().values());
            row.put("index", rows.size() + 1);
            row.put(
                    "kind",
                    paper.data().text("kind").map(PaperView::evidenceKind).orElse(null));
            row.put(
                    "officers",
                    Stream.of("officerOne", "officerTwo")
                            .flatMap(officer -> paper.data().text(officer).stream())
                            .map(person)
                            .collect(Collectors.joining("、")));
            rows.add(row);
        }
        return rows;
    }
}
