package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.CellResult;
import cn.kuanyan.discretion.LeniencyPreview.Ground;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.discretion.LeniencyPreview.Standing;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Composes the reasons of discretion (裁量理由) as one paragraph for the officer to edit and the decision to take over: facts,
 * evidence, articles, list, decision. The list appears as 参照 only, never as the basis (《行政处罚法》第四条、第十六条).
 */
@Component
public class ReasonsText {

    /**
     * What the assessment rests on.
     *
     * @param facts recorded facts by name
     * @param evidence pieces of evidence as their papers name them
     * @param note what the officer wrote about the evidence, or {@code null}
     * @param proof the evidence of each fact, by the label of the fact
     */
    public record Findings(
            Map<String, Object> facts, List<String> evidence, String note, Map<String, List<String>> proof) {

        Findings(Map<String, Object> facts, List<String> evidence, String note) {
            this(facts, evidence, note, Map.of());
        }
    }

    /** Opens the name of the rows in a ground of the ladder; the paragraph names them in their place. */
    private static final String ROWS_OF_A_GROUND = "（清单行 [^）]*）";

    private final FactVocabulary vocabulary;
    private final FactGuide guide;
    private final ListWords listWords;

    ReasonsText(FactVocabulary vocabulary, FactGuide guide, ListWords listWords) {
        this.vocabulary = vocabulary;
        this.guide = guide;
        this.listWords = listWords;
    }

    public String compose(LeniencyPreview preview, Findings findings) {
        StringBuilder text = new StringBuilder(established(preview, findings)).append(proven(findings));
        if (preview.outcome() == Outcome.REVIEW) {
            return text.append(review(preview)).toString();
        }
        text.append(rules(preview.grounds()))
                .append("，依照")
                .append(bases(preview.grounds()))
                .append("的规定，")
                .append(preview.force().label())
                .append(outcome(preview))
                .append("。");
        preview.rows().stream()
                .filter(row -> row.standing() == Standing.MET && supports(row, preview))
                .forEach(row -> text.append(referred(row)));
        if (!Objects.equals(preview.law().versionAtConduct(), preview.law().versionAtDecision())) {
            text.append(sentence(preview.law().reason()));
        }
        text.append(listWords.inWords(FineWords.sentence(preview.fine())));
        text.append(sentence(listWords.inWords(String.join("；", preview.reviewReasons()))));
        if (preview.outcome() == Outcome.EXEMPT) {
            text.append("依法不予处罚的，应当对当事人进行教育（《中华人民共和国行政处罚法》第三十三条第三款），并责令改正（《中华人民共和国行政处罚法》第二十八条第一款）。");
        }
        return text.append(decision(preview.outcome())).toString();
    }

    /** Facts and conditions that were not recorded, by their Chinese names. */
    public String missing(LeniencyPreview preview) {
        return preview.missingFacts().stream()
                .map(name -> vocabulary.find(name).map(Fact::label).orElseGet(() -> words(preview, name)))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String words(LeniencyPreview preview, String condition) {
        return preview.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.condition().equals(condition))
                .map(cell -> "“" + cell.words() + "”")
                .findFirst()
                .orElse("清单的一项条件");
    }

    /** Denials are said only where the answer rests on them. */
    private String established(LeniencyPreview preview, Findings findings) {
        List<CellResult> met = preview.rows().stream()
                .filter(row -> row.standing() == Standing.MET)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.verdict() == Verdict.MET)
                .toList();
        Stream<String> facts = vocabulary.all().stream()
                .filter(fact -> findings.facts().get(fact.fact()) != null)
                .filter(fact -> !Boolean.FALSE.equals(findings.facts().get(fact.fact()))
                        || met.stream().anyMatch(cell -> fact.fact().equals(cell.fact())))
                .map(fact -> said(fact, findings.facts().get(fact.fact())));
        Stream<String> confirmed =
                met.stream().filter(cell -> cell.fact() == null).map(CellResult::words);
        String all = Stream.concat(facts, confirmed).distinct().collect(Collectors.joining("，"));
        return all.isEmpty() ? "" : "经查明，" + all + "。";
    }

    private String said(Fact fact, Object value) {
        return guide.said(fact.fact(), value)
                .orElseGet(() -> fact.label() + "为" + value + (fact.unit() == null ? "" : fact.unit()));
    }

    private static String proven(Findings findings) {
        String note = Optional.ofNullable(findings.note())
                .map(text -> text.strip().replaceAll("[。；]+$", ""))
                .orElse("");
        if (findings.evidence().isEmpty()) {
            return (note.isEmpty() ? "" : "上述事实的证据：%s。".formatted(note)) + each(findings);
        }
        return "上述事实有%s证实%s。"
                        .formatted(
                                String.join("、", findings.evidence())
                                        + (findings.evidence().size() > 1 ? "等证据" : ""),
                                note.isEmpty() ? "" : "（" + note + "）")
                + each(findings);
    }

    /** Which evidence proves which fact; facts that the same evidence proves are named together. */
    private static String each(Findings findings) {
        Map<List<String>, List<String>> facts = new LinkedHashMap<>();
        findings.proof().forEach((fact, evidence) -> {
            if (!evidence.isEmpty()) {
                facts.computeIfAbsent(evidence, any -> new ArrayList<>()).add(fact);
            }
        });
        if (facts.isEmpty() || facts.size() == 1 && facts.containsKey(findings.evidence())) {
            return "";
        }
        return facts.entrySet().stream()
                .map(one -> "“%s”由%s证明".formatted(String.join("”“", one.getValue()), String.join("、", one.getKey())))
                .collect(Collectors.joining("；", "其中，", "。"));
    }

    private String review(LeniencyPreview preview) {
        StringBuilder text = new StringBuilder("本案须人工裁量。");
        if (!preview.grounds().isEmpty()) {
            text.append("已查明的情形：%s（%s）。".formatted(rules(preview.grounds()), bases(preview.grounds())));
        }
        text.append(sentence(listWords.inWords(String.join("；", preview.reviewReasons()))));
        preview.rows().stream()
                .filter(row -> row.standing() == Standing.MET)
                .forEach(row -> text.append(referred(row)));
        text.append(listWords.inWords(FineWords.sentence(preview.fine())));
        return preview.missingFacts().isEmpty()
                ? text.toString()
                : text.append("下列事实尚未查明：").append(missing(preview)).append("。").toString();
    }

    private static boolean supports(RowResult row, LeniencyPreview preview) {
        return row.outcome().equals(preview.outcome().name())
                || preview.alternatives().stream().map(Outcome::name).anyMatch(row.outcome()::equals);
    }

    /** The conditions of the first alternative that is met. */
    private String referred(RowResult row) {
        int met = row.cells().stream()
                .mapToInt(CellResult::alternative)
                .distinct()
                .filter(alternative -> row.cells().stream()
                        .filter(cell -> cell.alternative() == alternative)
                        .allMatch(cell -> cell.verdict() == Verdict.MET))
                .findFirst()
                .orElse(1);
        String conditions = row.cells().stream()
                .filter(cell -> cell.alternative() == met)
                .map(CellResult::words)
                .distinct()
                .collect(Collectors.joining("、"));
        return "参照%s，该项的条件（%s）均已成立。".formatted(row.title(), conditions);
    }

    private static String rules(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> ground.rule().replaceAll(ROWS_OF_A_GROUND, ""))
                .distinct()
                .collect(Collectors.joining("，"));
    }

    private static String bases(List<Ground> grounds) {
        return grounds.stream().map(Ground::basis).distinct().collect(Collectors.joining("、"));
    }

    private static String outcome(LeniencyPreview preview) {
        if (preview.alternatives().contains(Outcome.MITIGATED)) {
            return "从轻或者减轻处罚";
        }
        return preview.outcome() == Outcome.STANDARD
                ? "给予行政处罚"
                : preview.outcome().label();
    }

    private static String decision(Outcome outcome) {
        return switch (outcome) {
            case EXEMPT -> "据此，决定对当事人不予行政处罚。";
            case STANDARD -> "据此，决定对当事人给予一般处罚。";
            default -> "据此，决定对当事人%s。".formatted(outcome.label());
        };
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : text + "。";
    }
}
