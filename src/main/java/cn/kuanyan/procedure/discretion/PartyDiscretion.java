package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Conduct;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.discretion.AssessLeniency;
import cn.kuanyan.discretion.FactQuestion;
import cn.kuanyan.discretion.FactSheet;
import cn.kuanyan.discretion.LeniencyPreview;
import cn.kuanyan.discretion.LeniencyPreview.FineRange;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.PreviewRequest;
import cn.kuanyan.discretion.ReasonsText;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormQuestion;
import cn.kuanyan.procedure.form.Markdown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The discretion engine, asked about one party of one case. */
@Component
class PartyDiscretion {

    private static final String UNKNOWN = "unknown";

    private final AssessLeniency engine;
    private final FactSheet factSheet;
    private final ReasonsText reasonsText;
    private final LeniencyLists lists;

    PartyDiscretion(AssessLeniency engine, FactSheet factSheet, ReasonsText reasonsText, LeniencyLists lists) {
        this.engine = engine;
        this.factSheet = factSheet;
        this.reasonsText = reasonsText;
        this.lists = lists;
    }

    /** What the party's recorded facts lead to, by the versions of the lists that the facts were assessed with. */
    LeniencyPreview assess(Act act) {
        RecordData sheet =
                act.progress().facts(act.party()).map(CaseRecord::data).orElseGet(() -> new RecordData(Map.of()));
        return assess(act, sheet, KeptVersions.of(sheet).orElseGet(() -> inForce(act)));
    }

    /**
     * What facts that are stated now lead to, by the versions in force; these are kept with the facts.
     *
     * @throws cn.kuanyan.problem.Rejection when the facts contradict each other
     */
    LeniencyPreview assessAnew(Act act) {
        AppliedLists applied = inForce(act);
        LeniencyPreview assessment = assess(act, act.data(), applied);
        KeptVersions.keep(act.data(), applied);
        return assessment;
    }

    private LeniencyPreview assess(Act act, RecordData sheet, AppliedLists applied) {
        FactSheet.Answers answers =
                factSheet.read(act.penaltyCase().item(), act.party().kind(), sheet.values(), applied);
        Map<String, Object> facts = new HashMap<>(answers.facts());
        PenaltyCase about = act.penaltyCase();
        act.party().ageOn(conductDate(about)).ifPresent(age -> facts.put("age", age));
        return engine.preview(new PreviewRequest(
                about.agency(),
                about.item(),
                conductDate(about),
                act.today(),
                act.party().kind(),
                facts,
                answers.confirmedConditions(),
                applied));
    }

    private AppliedLists inForce(Act act) {
        return lists.applied(act.penaltyCase().agency(), conductDate(act.penaltyCase()), act.today());
    }

    /**
     * The fact sheet of the party by the lists in force, with what was answered before; the age is computed from the
     * identity number and not asked.
     */
    List<FormQuestion> questions(Act act) {
        AppliedLists applied = inForce(act);
        Map<String, Object> known = new HashMap<>(foundByRecheck(act));
        act.progress().facts(act.party()).ifPresent(sheet -> known.putAll(answersByQuestion(act, sheet.data())));
        return questionsOf(act, applied).stream()
                .map(question -> formQuestion(question, known.get(name(question))))
                .toList();
    }

    /** The questions that were asked when the facts of the case were stated. */
    List<FormQuestion> questionsAsked(Act act) {
        return act.progress()
                .facts(act.party())
                .flatMap(sheet -> KeptVersions.of(sheet.data()))
                .map(applied -> questionsOf(act, applied).stream()
                        .map(question -> formQuestion(question, null))
                        .toList())
                .orElseGet(() -> questions(act));
    }

    /** Answers by fact or condition: another version numbers the fields of its confirmed conditions differently. */
    private Map<String, Object> answersByQuestion(Act act, RecordData sheet) {
        Map<String, Object> answers = new HashMap<>();
        for (FactQuestion asked : questionsOf(act, KeptVersions.of(sheet).orElseGet(() -> inForce(act)))) {
            Object answer = sheet.values().get(asked.key());
            if (answer != null) {
                answers.put(name(asked), answer);
            }
        }
        return answers;
    }

    private static String name(FactQuestion question) {
        return question.condition() == null ? question.key() : question.condition();
    }

    /** What the latest recheck of the correction found, as a proposal that the officer may change. */
    private static Map<String, String> foundByRecheck(Act act) {
        return act.progress()
                .latest(null, "recheck-correction")
                .map(recheck -> switch (recheck.data().need("result")) {
                    case "CORRECTED" -> Map.of("correction", "WHEN_ORDERED", "refusedToCorrect", "false");
                    case "LATE" -> Map.of("correction", "LATE", "refusedToCorrect", "false");
                    case "REFUSED" -> Map.of("correction", "NONE", "refusedToCorrect", "true");
                    default -> Map.of("correction", "NONE");
                })
                .orElse(Map.of());
    }

    /** The assessment for the officer: result, fine, each ground, each row and what is still unknown. */
    Markdown explanation(LeniencyPreview assessment) {
        Markdown text = Markdown.empty()
                .row(
                        "裁量结论",
                        assessment.outcome().label()
                                + (assessment.force() == null
                                        ? ""
                                        : "（" + assessment.force().label() + "）"))
                .row("也可以", labels(assessment.alternatives()))
                .row("法律适用", assessment.law().reason())
                .row(
                        "清单版本",
                        assessment.lists().stream()
                                .map(LeniencyPreview.ListChoice::reason)
                                .collect(Collectors.joining("；")))
                .row("罚款幅度", fineText(assessment.fine()));
        text = text.bullets(assessment.grounds().stream()
                .map(ground -> ground.rule() + "——" + ground.basis())
                .toList());
        for (var row : assessment.rows()) {
            text = text.row(lists.cited(row.row(), row.version()), row.verdict().label())
                    .bullets(row.cells().stream()
                            .map(LeniencyPreview.CellResult::text)
                            .toList());
        }
        return text.row("尚未查明", reasonsText.names(assessment.missingFacts()))
                .row("须人工裁量的原因", String.join("；", assessment.reviewReasons()));
    }

    String reasons(LeniencyPreview assessment) {
        return reasonsText.compose(assessment);
    }

    /** The articles that the proposal rests on; a list is never among them. */
    String basis(Act act, LeniencyPreview assessment) {
        Stream<String> statute =
                Optional.ofNullable(assessment.fine()).map(FineRange::statute).map(FineRange.Statute::basis).stream();
        Stream<String> grounds = assessment.grounds().stream().map(LeniencyPreview.Ground::basis);
        return Stream.concat(statute, grounds).distinct().collect(Collectors.joining("、"));
    }

    /** The outcome to start from; empty when a person has to weigh. */
    String proposedOutcome(Act act, LeniencyPreview assessment) {
        boolean unfounded = act.progress()
                .latest(null, "write-investigation-report")
                .filter(report -> report.data().is("conclusion", "UNFOUNDED"))
                .isPresent();
        if (unfounded) {
            return "UNFOUNDED";
        }
        return assessment.outcome() == Outcome.REVIEW
                ? null
                : assessment.outcome().name();
    }

    private List<FactQuestion> questionsOf(Act act, AppliedLists applied) {
        return factSheet.questionsFor(act.penaltyCase().item(), act.party().kind(), applied).stream()
                .filter(question -> !question.key().equals("age"))
                .toList();
    }

    /** A question left alone stays 尚未查明, which grants nothing; so no answer is forced. */
    private static FormQuestion formQuestion(FactQuestion question, Object known) {
        FormQuestion.Kind kind =
                switch (question.type()) {
                    case BOOLEAN -> FormQuestion.Kind.RADIO;
                    case ENUMERATION -> FormQuestion.Kind.SELECT;
                    case MONEY -> FormQuestion.Kind.MONEY;
                    case INTEGER, NUMBER -> FormQuestion.Kind.NUMBER;
                };
        boolean chosen = kind == FormQuestion.Kind.RADIO || kind == FormQuestion.Kind.SELECT;
        Object value = known == null && chosen ? UNKNOWN : known;
        return new FormQuestion(
                kind, question.key(), question.label(), question.help(), options(question), value, false);
    }

    private static List<FormChoice> options(FactQuestion question) {
        if (question.type() == Fact.Type.BOOLEAN) {
            return FormQuestion.TRUE_FALSE_UNKNOWN;
        }
        if (question.type() != Fact.Type.ENUMERATION) {
            return List.of();
        }
        List<FormChoice> options = new ArrayList<>();
        question.values()
                .forEach(value -> options.add(new FormChoice(value.value().toString(), value.label())));
        options.add(new FormChoice(UNKNOWN, "尚未查明"));
        return options;
    }

    private static LocalDate conductDate(PenaltyCase about) {
        Conduct conduct = about.conduct();
        return conduct.limitationStart();
    }

    private static String labels(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::label).collect(Collectors.joining("、"));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String fineText(FineRange fine) {
        if (fine == null) {
            return null;
        }
        String amounts = fine.min() == null
                ? ""
                : "%s%s元至%s元%s；"
                        .formatted(
                                fine.minIncluded() ? "" : "超过",
                                plain(fine.min()),
                                plain(fine.max()),
                                fine.maxIncluded() ? "" : "（不含）");
        return amounts + (fine.note() == null ? "" : fine.note());
    }
}
