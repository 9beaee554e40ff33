package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.CaseProgress;
import java.util.List;

/** The evidence of one case as another case refers to it: the papers themselves stay where they were collected. */
final class EvidenceList {

    private EvidenceList() {}

    static List<String> of(CaseProgress progress, String number) {
        return progress.papers(null, "collect-evidence")
                .map(paper -> line(paper, number))
                .toList();
    }

    private static String line(CaseRecord paper, String number) {
        return "%s（%s，%s收集）"
                .formatted(
                        paper.data().text("title").orElse("证据"),
                        number,
                        paper.data().text("collectedOn").orElse(""));
    }
}
