package cn.kuanyan.procedure.discretion;

import cn.kuanyan.discretion.FineWords;
import cn.kuanyan.discretion.LeniencyPreview;
import cn.kuanyan.discretion.LeniencyPreview.CellResult;
import cn.kuanyan.discretion.LeniencyPreview.FineRange;
import cn.kuanyan.discretion.LeniencyPreview.NearGround;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.discretion.LeniencyPreview.Standing;
import cn.kuanyan.discretion.LeniencyPreview.WouldChange;
import cn.kuanyan.discretion.ListWords;
import cn.kuanyan.discretion.ReasonsText;
import cn.kuanyan.lists.Verdict;
import cn.kuanyan.procedure.form.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The assessment as the officer reads it above the proposal: the answer, what is met, what lacks one condition and which
 * evidence would supply it, the other rows, and last what waits for legal staff.
 */
@Component
class ExplanationText {

    private static final Map<String, String> OUTCOMES =
            Map.of("EXEMPT", "不予处罚", "MITIGATED", "减轻处罚", "LIGHTER", "从轻处罚");

    private final ListWords listWords;
    private final ReasonsText reasonsText;

    ExplanationText(ListWords listWords, ReasonsText reasonsText) {
        this.listWords = listWords;
        this.reasonsText = reasonsText;
    }

    Markdown of(LeniencyPreview assessment) {
        Markdown text = conclusion(assessment);
        text = nearGrounds(assessment, text);
        for (Standing standing : Standing.values()) {
            List<RowResult> rows = assessment.rows().stream()
                    .filter(row -> row.standing() == standing)
                    .toList();
            text = rows.isEmpty() ? text : text.heading(standing.label());
            for (RowResult row : rows) {
                text = text.row(row.title(), headline(row)).bullets(lines(row));
            }
        }
        return text;
    }

    private Markdown conclusion(LeniencyPreview assessment) {
        return Markdown.empty()
                .row(
                        "裁量结论",
                        assessment.outcome().label()
                                + (assessment.force() == null
                                        ? ""
                                        : "（" + assessment.force().label() + "）"))
                .row("也可以", labels(assessment.alternatives()))
                .bullets(assessment.grounds().stream()
                        .map(ground -> listWords.inWords(ground.rule()) + "——" + ground.basis())
                        .toList())
                .row("法律适用", assessment.law().reason())
                .row(
                        "清单版本",
                        assessment.lists().stream()
                                .map(LeniencyPreview.ListChoice::reason)
                                .collect(Collectors.joining("；")))
                .row("罚款幅度", fine(assessment.fine()))
                .row("须人工裁量的原因", listWords.inWords(String.join("；", assessment.reviewReasons())))
                .row("尚未查明", reasonsText.missing(assessment));
    }

    /** How the standard of discretion was applied, for the decision (《网信部门行政处罚裁量权基准适用规定》第十七条). */
    String standard(LeniencyPreview assessment) {
        String lists = assessment.lists().stream()
                .map(LeniencyPreview.ListChoice::reason)
                .collect(Collectors.joining("；"));
        String range = fine(assessment.fine());
        return "裁量权基准：%s。适用情况：%s%s。"
                .formatted(
                        lists.isEmpty() ? "本事项没有公布的裁量清单，直接适用法律规定的种类和幅度" : lists,
                        assessment.outcome().label(),
                        range == null || range.isEmpty() ? "" : "，罚款幅度" + range);
    }

    private static Markdown nearGrounds(LeniencyPreview assessment, Markdown before) {
        if (assessment.nearGrounds().isEmpty()) {
            return before;
        }
        Markdown text = before.heading("只差一项的法定情形");
        for (NearGround ground : assessment.nearGrounds()) {
            text = text.row(ground.rule(), ground.basis())
                    .bullets(ground.wouldChange().stream()
                            .map(ExplanationText::change)
                            .toList());
        }
        return text;
    }

    private static String headline(RowResult row) {
        String outcome = OUTCOMES.getOrDefault(row.outcome(), row.outcome());
        return switch (row.standing()) {
            case MET -> "成立（%s）".formatted(outcome);
            case NEAR_MISS -> "只差一项（成立的，%s）".formatted(outcome);
            case OTHER ->
                row.lacking() == 0
                        ? "条件成立，但不适用"
                        : "%s，差%d项".formatted(row.verdict().label(), row.lacking());
            case PARKED -> "待核，不适用";
        };
    }

    private List<String> lines(RowResult row) {
        List<String> lines = new ArrayList<>();
        row.wouldChange().stream().map(ExplanationText::change).distinct().forEach(lines::add);
        if (row.standing() == Standing.PARKED || row.standing() == Standing.OTHER && row.lacking() == 0) {
            lines.add("原因：" + listWords.inWords(String.valueOf(row.reviewReason())));
        }
        Map<Integer, List<CellResult>> ways =
                new TreeMap<>(row.cells().stream().collect(Collectors.groupingBy(CellResult::alternative)));
        for (var way : ways.entrySet()) {
            String cells = way.getValue().stream()
                    .map(cell -> mark(cell) + cell.text())
                    .collect(Collectors.joining("；"));
            lines.add((way.getKey() > ways.keySet().iterator().next() ? "或者：" : "") + cells);
            row.parked().stream()
                    .filter(parked -> parked.alternative() == way.getKey() && row.standing() != Standing.PARKED)
                    .forEach(parked -> lines.add("上面这一种情形待核，不适用：" + parked.reason()));
        }
        return lines;
    }

    private static String mark(CellResult cell) {
        return cell.verdict() == Verdict.MET ? "✓ " : cell.verdict() == Verdict.NOT_MET ? "✗ " : "？ ";
    }

    private static String change(WouldChange change) {
        return "还差：%s须为“%s”，现在是“%s”；通常由%s证明"
                .formatted(change.label(), change.needed(), change.known(), String.join("、", change.evidence()));
    }

    private static String labels(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::label).collect(Collectors.joining("、"));
    }

    private String fine(FineRange fine) {
        if (fine == null) {
            return null;
        }
        String range = FineWords.range(fine);
        String note = fine.note() == null ? "" : listWords.inWords(fine.note());
        return range.isEmpty() || note.isEmpty() ? range + note : range + "；" + note;
    }
}
