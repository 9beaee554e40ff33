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
import cn.kuanyan.history.HistoryProposal;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaperView;
import cn.kuanyan.procedure.form.FormQuestion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The discretion engine, asked about one party of one case. */
@Component
class PartyDiscretion {

    private final AssessLeniency engine;
    private final FactSheet factSheet;
    private final ReasonsText reasonsText;
    private final HistoryCheck history;
    private final LeniencyLists lists;

    PartyDiscretion(
            AssessLeniency engine,
            FactSheet factSheet,
            ReasonsText reasonsText,
            HistoryCheck history,
            LeniencyLists lists) {
        this.engine = engine;
        this.factSheet = factSheet;
        this.reasonsText = reasonsText;
        this.history = history;
        this.lists = lists;
    }

    /** What the party's recorded facts lead to, by the versions of the lists that the facts were assessed with. */
    LeniencyPreview assess(Act act) {
        RecordData sheet = sheet(act);
        return assess(act, sheet, kept(act, sheet));
    }

    private static RecordData sheet(Act act) {
        return act.progress().facts(act.party()).map(CaseRecord::data).orElseGet(() -> new RecordData(Map.of()));
    }

    private AppliedLists kept(Act act, RecordData sheet) {
        return KeptVersions.of(sheet).orElseGet(() -> inForce(act));
    }

    /** What the sheet that is being stated says, as far as its questions are asked in this case. */
    FactSheet.Answers stated(Act act) {
        return answers(act, act.data(), inForce(act));
    }

    private FactSheet.Answers answers(Act act, RecordData sheet, AppliedLists applied) {
        return factSheet.read(act.penaltyCase().item(), act.party().kind(), sheet.values(), applied);
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
        FactSheet.Answers answers = answers(act, sheet, applied);
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
        List<FactQuestion> asked = questionsOf(act);
        Map<String, HistoryProposal> proposals = history.proposals(act, asked);
        Map<String, Object> known = new HashMap<>(foundByRecheck(act));
        proposals.forEach((fact, proposal) -> known.put(fact, proposal.proposed()));
        act.progress().facts(act.party()).ifPresent(sheet -> known.putAll(answersByQuestion(act, sheet.data())));
        return asked.stream()
                .map(question -> FactFields.of(
                        question,
                        HistoryCheck.help(question, proposals.get(question.key())),
                        known.get(name(question))))
                .toList();
    }

    /** What the sheet of the party that is on file answers. */
    List<FactQuestion> questionsAnswered(Act act) {
        return questionsOf(act, kept(act, sheet(act)));
    }

    /** The questions that were asked when the facts of the case were stated. */
    List<FormQuestion> questionsAsked(Act act) {
        return act.progress()
                .facts(act.party())
                .flatMap(sheet -> KeptVersions.of(sheet.data()))
                .map(applied -> questionsOf(act, applied).stream()
                        .map(question -> FactFields.of(question, question.help(), null))
                        .toList())
                .orElseGet(() -> questions(act));
    }

    /** Answers by fact or by the words of a condition: another version numbers the fields of its conditions differently. */
    private Map<String, Object> answersByQuestion(Act act, RecordData sheet) {
        Map<String, Object> answers = new HashMap<>();
        for (FactQuestion asked : questionsOf(act, kept(act, sheet))) {
            Object answer = sheet.values().get(asked.key());
            if (answer != null) {
                answers.put(name(asked), answer);
            }
        }
        return answers;
    }

    static String name(FactQuestion question) {
        return question.confirms() ? question.label() : question.key();
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

    /** The facts on which the sheet that is being stated agrees with the latest recheck, which then proves them. */
    static List<Map<String, Object>> establishedByRecheck(Act act) {
        return foundByRecheck(act).entrySet().stream()
                .filter(found -> act.data().is(found.getKey(), found.getValue()))
                .map(found -> Map.<String, Object>of("fact", found.getKey(), "source", "整改复查记录"))
                .toList();
    }

    /** The reasons as one paragraph, from the recorded facts and the evidence of the case. */
    String reasons(Act act, LeniencyPreview assessment) {
        RecordData sheet = sheet(act);
        List<String> evidence = act.progress()
                .papers(act.party(), "collect-evidence")
                .map(paper -> "%s（%s）"
                        .formatted(
                                paper.data().need("title"),
                                PaperView.evidenceKind(paper.data().need("kind"))))
                .distinct()
                .toList();
        return reasonsText.compose(
                assessment,
                new ReasonsText.Findings(
                        answers(act, sheet, kept(act, sheet)).facts(),
                        evidence,
                        sheet.text("evidenceNote").orElse(null),
                        proof(act, sheet)));
    }

    private Map<String, List<String>> proof(Act act, RecordData sheet) {
        Map<String, List<String>> proof = new LinkedHashMap<>();
        FactProof.of(
                        questionsOf(act, kept(act, sheet)),
                        sheet,
                        new RecordData(Map.of()),
                        EvidencePiece.of(act.progress(), act.party()))
                .forEach((fact, evidence) -> proof.put(fact.label(), evidence));
        return proof;
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

    /** What is asked by the versions in force. */
    List<FactQuestion> questionsOf(Act act) {
        return questionsOf(act, inForce(act));
    }

    private List<FactQuestion> questionsOf(Act act, AppliedLists applied) {
        return factSheet.questionsFor(act.penaltyCase().item(), act.party().kind(), applied).stream()
                .filter(question -> !question.key().equals("age"))
                .toList();
    }

    private static LocalDate conductDate(PenaltyCase about) {
        Conduct conduct = about.conduct();
        return conduct.limitationStart();
    }
}
