package cn.kuanyan.procedure;

import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormTemplates;
import cn.kuanyan.procedure.form.Markdown;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of a task as its user sees it, and the check of what comes back against that very form. */
@Component
class CaseForms {

    private final Choices choices;
    private final CaseSummary summary;
    private final SubmittedPapers papers;
    private final Steps steps;
    private final OfficerProfiles profiles;
    private final OtherCases otherCases;
    private final Clock clock;

    CaseForms(
            Choices choices,
            CaseSummary summary,
            SubmittedPapers papers,
            Steps steps,
            OfficerProfiles profiles,
            OtherCases otherCases,
            Clock clock) {
        this.choices = choices;
        this.summary = summary;
        this.papers = papers;
        this.steps = steps;
        this.profiles = profiles;
        this.otherCases = otherCases;
        this.clock = clock;
    }

    JsonNode startForm(String form, String actor) {
        return FormTemplates.named(form).filled(startFilling(actor));
    }

    Map<String, Object> validatedStart(String form, String actor, Map<String, Object> submitted) {
        return FormTemplates.named(form).validated(submitted, startFilling(actor), LocalDate.now(clock));
    }

    JsonNode form(Act act) {
        return FormTemplates.named(name(act)).filled(filling(act));
    }

    Map<String, Object> validated(Act act, Map<String, Object> submitted) {
        return FormTemplates.named(name(act)).validated(submitted, filling(act), act.today());
    }

    private FormFilling startFilling(String actor) {
        OfficerProfile officer = profiles.find(actor).orElseThrow(() -> Rejection.forbidden("执法资格", "只有办案人员可以登记案件。"));
        return choices.ofOfficer(officer)
                .withChoices("followUps", otherCases.failedFollowUps(actor, officer.agency()))
                .withPrefill("caseSummary", Markdown.empty());
    }

    private FormFilling filling(Act act) {
        FormFilling common = choices.ofCase(act.penaltyCase())
                .withChoices(
                        "parties",
                        act.progress().parties().stream()
                                .map(party -> Choices.partyChoice(act.penaltyCase(), party))
                                .toList())
                .withChoices("followUps", otherCases.followedUp(act))
                .withChoices("cases", otherCases.withJoined(act))
                .withPrefill("caseSummary", summary.of(act));
        return steps.filling(name(act), act, common.withPrefill("submission", papers.of(act, common)));
    }

    private static String name(Act act) {
        return Step.ofTask(act.task());
    }
}
