package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Identifiers;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormTemplates;
import cn.kuanyan.procedure.form.Markdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an approver decides about: the papers before it, read back in the words of their own forms. */
@Component
class SubmittedPapers {

    /** For each approval the papers it is about. */
    private static final Map<String, List<String>> SUBMITTED_FOR = Map.ofEntries(
            Map.entry("userTask_approveFiling", List.of("register-case", "verify-clue")),
            Map.entry("userTask_approveInvestigationReport", List.of("write-investigation-report")),
            Map.entry("userTask_reviewDiscretion", List.of("state-facts", "propose-penalty")),
            Map.entry("userTask_approveProposal", List.of("state-facts", "propose-penalty")),
            Map.entry("userTask_approvePriorNotice", List.of("draft-prior-notice")),
            Map.entry(
                    "userTask_reviewLegality",
                    List.of("write-investigation-report", "propose-penalty", "report-hearing")),
            Map.entry("userTask_reviewDecision", List.of("draft-decision", "review-legality")),
            Map.entry("userTask_giveOpinion", List.of("draft-decision", "review-decision")),
            Map.entry("userTask_concludeDiscussion", List.of("draft-decision")),
            Map.entry("userTask_signDecision", List.of("draft-decision")),
            Map.entry("userTask_approveDeferral", List.of("register-deferral")),
            Map.entry("userTask_answerDemandDefence", List.of("serve-demand")),
            Map.entry(
                    "userTask_decideEnforcement",
                    List.of("serve-demand", "answer-demand-defence", "record-court-answer", "resume-enforcement")),
            Map.entry("userTask_recordCourtAnswer", List.of("decide-enforcement")),
            Map.entry("userTask_resumeEnforcement", List.of("decide-enforcement")),
            Map.entry("userTask_decideSuspension", List.of("apply-suspension")),
            Map.entry("userTask_decideResumption", List.of("propose-resumption")),
            Map.entry("userTask_decideRecusal", List.of("apply-recusal")),
            Map.entry("userTask_decideJoining", List.of("propose-joining")),
            Map.entry("userTask_decideSeparation", List.of("propose-separation")),
            Map.entry("userTask_decidePartyChange", List.of("propose-party-change")),
            Map.entry("userTask_decideHandover", List.of("propose-handover")),
            Map.entry("userTask_decideExtension", List.of("apply-extension")),
            Map.entry("userTask_decideWithdrawal", List.of("propose-withdrawal")),
            Map.entry("userTask_decidePreservation", List.of("apply-preservation")),
            Map.entry("userTask_carryOutPreservation", List.of("apply-preservation", "decide-preservation")),
            Map.entry(
                    "userTask_proposeHandling",
                    List.of("apply-preservation", "carry-out-preservation", "decide-handling")),
            Map.entry("userTask_decideHandling", List.of("propose-handling", "handle-measure", "record-appraisal")),
            Map.entry("userTask_executeHandling", List.of("decide-handling", "approve-urgent-measure")),
            Map.entry("userTask_decideMeasure", List.of("apply-measure")),
            Map.entry("userTask_carryOutMeasure", List.of("apply-measure", "decide-measure")),
            Map.entry("userTask_approveUrgentMeasure", List.of("apply-measure", "carry-out-measure")),
            Map.entry(
                    "userTask_handleMeasure",
                    List.of("apply-measure", "carry-out-measure", "decide-handling", "record-appraisal")),
            Map.entry("userTask_recordAppraisal", List.of("handle-measure")),
            Map.entry("userTask_decideJurisdictionTransfer", List.of("propose-jurisdiction-transfer")),
            Map.entry(
                    "userTask_sendCase",
                    List.of("decide-jurisdiction-transfer", "consult-jurisdiction", "record-designation")),
            Map.entry("userTask_recordAuthorityAnswer", List.of("send-case")),
            Map.entry(
                    "userTask_consultJurisdiction",
                    List.of("propose-jurisdiction-transfer", "record-authority-answer")),
            Map.entry("userTask_requestDesignation", List.of("consult-jurisdiction")),
            Map.entry("userTask_recordDesignation", List.of("request-designation")),
            Map.entry("userTask_appointTransferGroup", List.of("propose-criminal-transfer")),
            Map.entry("userTask_verifyCrime", List.of("propose-criminal-transfer")),
            Map.entry("userTask_decideCriminalTransfer", List.of("propose-criminal-transfer", "verify-crime")),
            Map.entry("userTask_sendCriminalTransfer", List.of("verify-crime", "decide-criminal-transfer")),
            Map.entry("userTask_recordPoliceAnswer", List.of("send-criminal-transfer", "answer-police-refusal")),
            Map.entry("userTask_answerPoliceRefusal", List.of("verify-crime", "record-police-answer")),
            Map.entry("userTask_handOverMaterials", List.of("record-police-answer")),
            Map.entry("userTask_decideOnTheSpot", List.of("register-on-the-spot", "hear-on-the-spot")),
            Map.entry(
                    "userTask_checkOnTheSpot",
                    List.of(
                            "register-on-the-spot",
                            "hear-on-the-spot",
                            "decide-on-the-spot",
                            "serve-on-the-spot",
                            "report-on-the-spot")),
            Map.entry("userTask_refundPayment", List.of("record-remedy-outcome")),
            Map.entry("userTask_approveClosing", List.of("draft-closing-report")));

    private static final Set<String> CONFIDENTIAL = Set.of("complainantName", "complainantContact");

    private final Steps steps;
    private final OfficerProfiles profiles;

    SubmittedPapers(Steps steps, OfficerProfiles profiles) {
        this.steps = steps;
        this.profiles = profiles;
    }

    Markdown of(Act act, FormFilling common) {
        Markdown text = Markdown.empty();
        for (String step : SUBMITTED_FOR.getOrDefault(act.task(), List.of())) {
            Optional<CaseRecord> paper = latest(act, step);
            if (paper.isPresent()) {
                text = read(act, common, paper.get(), text);
            }
        }
        return text;
    }

    /** Of a matter only its own papers: a case can have several of a kind. */
    private static Optional<CaseRecord> latest(Act act, String step) {
        Optional<String> matter = act.data().text(Matter.ID);
        return act.progress()
                .papers(act.party(), step)
                .filter(paper -> matter.isEmpty()
                        || paper.id().toString().equals(matter.get())
                        || paper.data().text(Matter.ID).equals(matter))
                .reduce((earlier, later) -> later);
    }

    private Markdown read(Act act, FormFilling common, CaseRecord paper, Markdown before) {
        String author =
                profiles.find(paper.actor()).map(OfficerProfile::displayName).orElse(paper.actor());
        Markdown text =
                before.heading("%s（%s，%s）".formatted(PaperView.title(paper.step()), author, paper.recordedOn()));
        FormFilling asFilled = act.party() == null ? common : steps.filling(paper.step(), act, common);
        for (var line : FormTemplates.named(paper.step())
                .described(shown(act, paper), asFilled)
                .entrySet()) {
            text = text.row(line.getKey(), line.getValue());
        }
        return steps.described(paper, text);
    }

    /** The complainant stays confidential whoever decides; a party's number is for the officers of the case. */
    private static Map<String, Object> shown(Act act, CaseRecord paper) {
        Map<String, Object> values = new HashMap<>(paper.data().values());
        values.keySet().removeAll(CONFIDENTIAL);
        if (!act.penaltyCase().isHandledBy(act.actor())) {
            values.computeIfPresent("identifier", (key, number) -> Identifiers.masked(number.toString()));
        }
        return values;
    }
}
