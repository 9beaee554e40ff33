package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormTemplates;
import cn.kuanyan.procedure.form.Markdown;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How a matter beside the case begins: a start form with a case of one's own, a {@link Step} that means it in law, a paper
 * in the case file. From there its tasks are steps like those of the case itself.
 */
@Component
class Matters {

    private static final String CASE = "caseId";
    private static final String PARTY = "partyId";

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final Acts acts;
    private final Steps steps;
    private final Choices choices;
    private final DutyGuard duties;
    private final OpenMatters open;
    private final CurrentUser user;
    private final Clock clock;

    Matters(
            CaseFiles caseFiles,
            CaseRecords records,
            Acts acts,
            Steps steps,
            Choices choices,
            DutyGuard duties,
            OpenMatters open,
            CurrentUser user,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.acts = acts;
        this.steps = steps;
        this.choices = choices;
        this.duties = duties;
        this.open = open;
        this.user = user;
        this.clock = clock;
    }

    JsonNode startForm(Matter matter) {
        return FormTemplates.named(form(matter)).filled(filling(matter));
    }

    /** @throws Rejection when what was submitted, or who submitted it, does not allow a start */
    SideProcess.Begun begin(Matter matter, Map<String, Object> submitted) {
        String actor = user.userId();
        LocalDate today = LocalDate.now(clock);
        requirePossible(matter, actor, submitted.get(CASE));
        Map<String, Object> values =
                new HashMap<>(FormTemplates.named(form(matter)).validated(submitted, filling(matter), today));
        PenaltyCase about = caseFiles.lock(Long.parseLong((String) values.remove(CASE)));
        duties.check(actor, matter.start(), about.id());
        if (matter.isOneAtATime() && open.has(about.id(), matter)) {
            throw Rejection.of(CASE, "案中事项", "本案的“%s”正在办理，办结以前不能再提出。".formatted(matter.label()));
        }
        Party party = matter.concernsParty() ? party(about, (String) values.remove(PARTY)) : null;
        Act act =
                new Act(actor, today, about, party, matter.start(), new RecordData(values), acts.progress(about.id()));
        steps.named(form(matter)).take(act);
        CaseRecord application = records.add(about.id(), act.partyId(), form(matter), actor, act.data());
        Map<String, Object> variables = new HashMap<>(Map.of(CASE, about.id(), Matter.ID, application.id()));
        if (party != null) {
            variables.put(PARTY, party.id());
        }
        return new SideProcess.Begun(about.number(), variables, instance -> {});
    }

    /** A case of one's own that is no choice any more is refused with the reason why. */
    private void requirePossible(Matter matter, String actor, Object chosen) {
        caseFiles.ofAgency(user.agency()).stream()
                .filter(about -> about.id().toString().equals(String.valueOf(chosen)))
                .filter(about -> !matter.isPossible(about) && duties.mayDo(actor, matter.start(), about.id()))
                .findFirst()
                .ifPresent(about -> {
                    throw Rejection.of(
                            CASE,
                            "案中事项",
                            "案件%s现在是“%s”，不能办理“%s”。"
                                    .formatted(about.number(), about.status().label(), matter.label()));
                });
    }

    private Party party(PenaltyCase about, String chosen) {
        return caseFiles.parties(about.id()).stream()
                .filter(party -> party.id().toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Rejection.of(PARTY, "案中事项", "所选当事人不属于所选案件，请重新选择。"));
    }

    /** The open cases of the own agency for which the person may begin it. */
    private FormFilling filling(Matter matter) {
        String actor = user.userId();
        String agency = user.agency();
        duties.checkOffice(actor, matter.start(), agency);
        List<PenaltyCase> cases = caseFiles.ofAgency(agency).stream()
                .filter(matter::isPossible)
                .filter(about -> duties.mayDo(actor, matter.start(), about.id()))
                .toList();
        List<FormChoice> parties = cases.stream()
                .flatMap(
                        about -> caseFiles.parties(about.id()).stream().map(party -> Choices.partyChoice(about, party)))
                .toList();
        Markdown head = cases.isEmpty()
                ? Markdown.empty().paragraph("目前没有您可以提出“%s”的案件。".formatted(matter.label()))
                : Markdown.empty();
        return choices.ofColleagues(agency)
                .withChoices("cases", cases.stream().map(Choices::caseChoice).toList())
                .withChoices("parties", parties)
                .withPrefill("caseSummary", head);
    }

    private static String form(Matter matter) {
        return Step.ofTask(matter.start());
    }
}
