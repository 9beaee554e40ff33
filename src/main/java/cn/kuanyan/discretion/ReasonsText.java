package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.FineRange;
import cn.kuanyan.discretion.LeniencyPreview.Ground;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Composes the reasons of discretion (裁量理由) from the verdicts and articles, for the officer to edit. The list appears as
 * reasoning only, never as the basis.
 */
@Component
public class ReasonsText {

    private final FactVocabulary vocabulary;
    private final LeniencyLists lists;

    ReasonsText(FactVocabulary vocabulary, LeniencyLists lists) {
        this.vocabulary = vocabulary;
        this.lists = lists;
    }

    public String compose(LeniencyPreview preview) {
        StringBuilder text = new StringBuilder();
        String grounds = preview.grounds().stream()
                .map(ground -> ground.rule() + "（" + ground.basis() + "）")
                .collect(Collectors.joining("；"));
        if (preview.outcome() == Outcome.REVIEW) {
            text.append("本案须人工裁量。");
            if (!grounds.isEmpty()) {
                text.append("已查明的情形：").append(grounds).append("。");
            }
            text.append(sentence(String.join("；", preview.reviewReasons())));
        } else {
            text.append("经查，本案")
                    .append(preview.outcome() == Outcome.STANDARD ? "" : "具有以下情形：")
                    .append(grounds)
                    .append("。根据")
                    .append(bases(preview.grounds()))
                    .append("的规定，")
                    .append(preview.force() == null ? "" : preview.force().label())
                    .append(outcome(preview))
                    .append("。");
            text.append(sentence(String.join("；", preview.reviewReasons())));
        }
        preview.rows().stream().filter(row -> row.verdict() == Verdict.MET).forEach(row -> text.append(listed(row)));
        text.append("适用法律：").append(preview.law().reason()).append("。");
        text.append(fine(preview.fine()));
        if (preview.outcome() == Outcome.EXEMPT) {
            text.append("依法不予处罚的，应当对当事人进行教育（《中华人民共和国行政处罚法》第三十三条第三款），并责令改正（第二十八条第一款）。");
        }
        if (!preview.missingFacts().isEmpty()) {
            text.append("尚未查明：").append(names(preview.missingFacts())).append("。");
        }
        return text.toString();
    }

    private static String outcome(LeniencyPreview preview) {
        if (preview.alternatives().contains(Outcome.MITIGATED)) {
            return "从轻或者减轻处罚";
        }
        return preview.outcome() == Outcome.STANDARD
                ? "给予一般处罚"
                : preview.outcome().label();
    }

    private static String bases(List<Ground> grounds) {
        return grounds.stream().map(Ground::basis).distinct().collect(Collectors.joining("、"));
    }

    private String listed(RowResult row) {
        String cells = row.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.MET)
                .map(LeniencyPreview.CellResult::text)
                .collect(Collectors.joining("，"));
        return "%s的条件成立：%s。".formatted(lists.cited(row.row(), row.version()), cells);
    }

    private static String fine(FineRange fine) {
        if (fine == null) {
            return "";
        }
        if (fine.min() == null) {
            return sentence("罚款：" + fine.note());
        }
        return "法定罚款幅度为 %s 元以上 %s 元以下（%s）；本案裁量幅度为%s。"
                .formatted(
                        fine.statute().min().toPlainString(),
                        fine.statute().max().toPlainString(),
                        fine.statute().basis(),
                        interval(fine));
    }

    /** 以上、以下 include the number; 超过、不满 do not. */
    private static String interval(FineRange fine) {
        if (fine.min().compareTo(fine.max()) == 0) {
            return " %s 元".formatted(fine.min().toPlainString());
        }
        String low = (fine.minIncluded() ? " %s 元以上" : "超过 %s 元")
                .formatted(fine.min().toPlainString());
        String high = (fine.maxIncluded() ? " %s 元以下" : "不满 %s 元")
                .formatted(fine.max().toPlainString());
        return low + high;
    }

    /** Facts and conditions by their Chinese names. */
    public String names(List<String> missing) {
        return missing.stream()
                .map(name -> vocabulary.find(name).map(fact -> fact.label()).orElse(name))
                .collect(Collectors.joining("、"));
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : text + "。";
    }
}
