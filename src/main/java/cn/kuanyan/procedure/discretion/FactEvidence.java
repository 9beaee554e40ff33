package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.discretion.FactQuestion;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Each recorded fact names the evidence that proves it; where the evidence is insufficient no penalty may be imposed, and only
 * verified evidence founds a fact (《行政处罚法》第四十条、第四十六条).
 */
@Component
public class FactEvidence {

    private static final String ARTICLE = "《中华人民共和国行政处罚法》第四十条、第四十六条";
    private static final RecordData NOTHING = new RecordData(Map.of());

    private final PartyDiscretion discretion;
    private final OfficerProfiles profiles;

    FactEvidence(PartyDiscretion discretion, OfficerProfiles profiles) {
        this.discretion = discretion;
        this.profiles = profiles;
    }

    /** One question for each piece of evidence: the facts it proves. A single piece is offered as proving all of them. */
    List<FormQuestion> questions(Act act) {
        List<FactQuestion> asked = discretion.questionsOf(act);
        Map<String, Set<String>> before = before(act);
        return questions(act, asked, before);
    }

    /** The same for whoever reads the sheet back. */
    List<FormQuestion> questionsAsked(Act act) {
        return questions(act, discretion.questionsAnswered(act), Map.of());
    }

    /** Facts that a sheet of an earlier version left without evidence are asked for again where they come to matter. */
    public FormFilling filling(Act act, FormFilling common) {
        List<FactQuestion> unproven = unproven(act, NOTHING);
        return unproven.isEmpty() ? common : common.withQuestions("factEvidence", questions(act, unproven, Map.of()));
    }

    private List<FormQuestion> questions(Act act, List<FactQuestion> facts, Map<String, Set<String>> before) {
        List<EvidencePiece> pieces = pieces(act);
        List<FormChoice> choices = facts.stream()
                .map(fact -> new FormChoice(fact.key(), fact.label()))
                .toList();
        if (choices.isEmpty()) {
            return List.of();
        }
        return pieces.stream()
                .map(piece -> new FormQuestion(
                        FormQuestion.Kind.TAGS,
                        piece.field(),
                        "证据“%s”证明的事实".formatted(piece.words()),
                        "可以输入文字查找。每项已经查明的事实都须选入证明它的证据。",
                        choices,
                        chosen(piece, pieces.size() == 1, facts, before),
                        false))
                .toList();
    }

    private static List<String> chosen(
            EvidencePiece piece, boolean single, List<FactQuestion> facts, Map<String, Set<String>> before) {
        Set<String> earlier = before.getOrDefault(piece.field(), Set.of());
        List<String> chosen = facts.stream()
                .filter(fact -> single || earlier.contains(PartyDiscretion.name(fact)))
                .map(FactQuestion::key)
                .toList();
        return chosen.isEmpty() ? null : chosen;
    }

    /** What the sheet before this one named, by the fact or the words of a condition: versions number conditions differently. */
    private Map<String, Set<String>> before(Act act) {
        return act.progress()
                .facts(act.party())
                .map(CaseRecord::data)
                .map(sheet -> {
                    List<FactQuestion> answered = discretion.questionsAnswered(act);
                    return pieces(act).stream()
                            .collect(Collectors.toMap(EvidencePiece::field, piece -> answered.stream()
                                    .filter(fact -> sheet.texts(piece.field()).contains(fact.key()))
                                    .map(PartyDiscretion::name)
                                    .collect(Collectors.toSet())));
                })
                .orElse(Map.of());
    }

    /**
     * Files with the sheet what proves its facts; what is said to prove something that is 尚未查明 is left out.
     *
     * @throws Rejection naming every recorded fact that nothing proves
     */
    void file(Act act) {
        List<FactQuestion> asked = discretion.questionsOf(act);
        List<EvidencePiece> pieces = pieces(act);
        Set<String> recorded = asked.stream()
                .filter(fact -> FactProof.recorded(fact, act.data()))
                .map(FactQuestion::key)
                .collect(Collectors.toSet());
        for (EvidencePiece piece : pieces) {
            act.data()
                    .establish(
                            piece.field(),
                            act.data().texts(piece.field()).stream()
                                    .filter(recorded::contains)
                                    .toList());
        }
        act.data().establish(FactProof.ESTABLISHED, PartyDiscretion.establishedByRecheck(act));
        require(FactProof.of(asked, act.data(), NOTHING, pieces), pieces.isEmpty());
    }

    /**
     * A decision rests on no fact without evidence.
     *
     * @param draft the decision, which may name evidence that the sheet did not name
     * @throws Rejection naming every fact of the sheet that nothing proves
     */
    public void requireEachProven(Act act, RecordData draft) {
        require(proof(act, draft), pieces(act).isEmpty());
    }

    /** Labels of the recorded facts of the party that neither the sheet, the decision nor the closing report gives evidence for. */
    public List<String> unproven(Act act) {
        return unproven(act, SupplementedProof.added(act, draft(act))).stream()
                .map(FactQuestion::label)
                .toList();
    }

    /** Facts of the party whose evidence only the closing report names, and by whom it was added, for a reader; empty mostly. */
    public Optional<String> supplemented(Act act) {
        return SupplementedProof.filed(act).map(report -> "%s的证据由%s于%s在结案报告中补记，决定没有改变"
                .formatted(
                        String.join(
                                "、",
                                unproven(act, draft(act)).stream()
                                        .map(FactQuestion::label)
                                        .toList()),
                        profiles.find(report.actor())
                                .map(OfficerProfile::displayName)
                                .orElse(report.actor()),
                        report.recordedOn()));
    }

    /**
     * What the closing report is asked: for each party the facts that its signed decision left without evidence, and the
     * evidence that was on file by then.
     */
    public List<FormQuestion> supplements(Act closing) {
        return closing.progress().parties().stream()
                .filter(closing.progress()::isDecidedHere)
                .map(closing::about)
                .flatMap(this::supplementsOf)
                .toList();
    }

    private Stream<FormQuestion> supplementsOf(Act act) {
        List<FactQuestion> unproven = unproven(act, draft(act));
        List<FormChoice> choices = unproven.stream()
                .map(fact -> new FormChoice(fact.key(), fact.label()))
                .toList();
        Optional<RecordData> before =
                act.progress().latest(null, SupplementedProof.PAPER).map(CaseRecord::data);
        return (choices.isEmpty() ? Stream.<EvidencePiece>empty() : SupplementedProof.pieces(act).stream())
                .map(piece -> new FormQuestion(
                        FormQuestion.Kind.TAGS,
                        SupplementedProof.field(act.party(), piece),
                        "补记：%s案中证据“%s”证明的事实".formatted(act.party().name(), piece.words()),
                        "已经签发的决定没有写明这些事实的证据。只补记决定以前已经在案的证据与事实的对应关系，不改变决定。",
                        choices,
                        before.map(report -> report.texts(SupplementedProof.field(act.party(), piece)))
                                .filter(chosen -> !chosen.isEmpty())
                                .orElse(null),
                        false));
    }

    private static RecordData draft(Act act) {
        return act.progress()
                .latest(act.party(), "draft-decision")
                .map(CaseRecord::data)
                .orElse(NOTHING);
    }

    private List<FactQuestion> unproven(Act act, RecordData draft) {
        return proof(act, draft).entrySet().stream()
                .filter(fact -> fact.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<FactQuestion, List<String>> proof(Act act, RecordData later) {
        return act.progress()
                .facts(act.party())
                .map(sheet -> FactProof.of(discretion.questionsAnswered(act), sheet.data(), later, pieces(act)))
                .orElse(Map.of());
    }

    private static void require(Map<FactQuestion, List<String>> proof, boolean noEvidence) {
        List<Finding> findings = new ArrayList<>();
        proof.forEach((fact, evidence) -> {
            if (evidence.isEmpty()) {
                findings.add(new Finding(
                        fact.key(),
                        ARTICLE,
                        noEvidence
                                ? "“%s”没有证据证明：本案还没有登记证据，请先收集证据，或者把该事实改为尚未查明。".formatted(fact.label())
                                : "“%s”没有证据证明：请在证明它的证据下选入该事实；没有证据的，把该事实改为尚未查明。".formatted(fact.label())));
            }
        });
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, findings);
        }
    }

    private static List<EvidencePiece> pieces(Act act) {
        return EvidencePiece.of(act.progress(), act.party());
    }
}
