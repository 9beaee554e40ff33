package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseChange;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.Identifiers;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.deadline.DayOff;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.platform.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases of one's own agency, read only: to the officers of a case unmasked, to heads and supervisors masked. */
@RestController
@RequestMapping("/api/cases")
@Transactional(readOnly = true)
class CaseApi {

    record CaseLine(long id, String number, String status, String item, String itemName, LocalDate registeredOn) {}

    record CaseView(
            CaseLine summary,
            List<String> officers,
            List<PartyView> parties,
            List<LimitView> timeLimits,
            List<ChangeView> history) {}

    record PartyView(long id, String kind, String name, String identifier) {}

    record LimitView(
            String code,
            String label,
            Long partyId,
            String trigger,
            LocalDate from,
            int value,
            String unit,
            LocalDate due,
            List<DayOff> skipped,
            String basis,
            boolean verified,
            boolean provisional,
            String state,
            String urgency,
            String arithmetic) {}

    record ChangeView(Instant at, String actor, String field, String before, String after, String reason) {}

    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final VisibleCases visible;
    private final CurrentUser user;
    private final Clock clock;

    CaseApi(CaseFiles caseFiles, TimeLimits limits, VisibleCases visible, CurrentUser user, Clock clock) {
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.visible = visible;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    List<CaseLine> cases() {
        return caseFiles.ofAgency(user.agency()).stream()
                .filter(visible::isVisible)
                .map(CaseApi::line)
                .toList();
    }

    @GetMapping("/{id}")
    CaseView one(@PathVariable long id) {
        PenaltyCase found = visible.get(id);
        boolean unmasked = found.isHandledBy(user.userId());
        return new CaseView(
                line(found),
                found.officers(),
                caseFiles.parties(id).stream()
                        .map(party -> view(party, unmasked))
                        .toList(),
                limits.ofCase(id).stream().map(this::view).toList(),
                caseFiles.changes(id).stream().map(CaseApi::view).toList());
    }

    private static CaseLine line(PenaltyCase penaltyCase) {
        return new CaseLine(
                penaltyCase.id(),
                penaltyCase.number(),
                penaltyCase.status().label(),
                penaltyCase.item(),
                penaltyCase.itemName(),
                penaltyCase.registeredOn());
    }

    private static PartyView view(Party party, boolean unmasked) {
        return new PartyView(
                party.id(),
                party.kind().label(),
                party.name(),
                unmasked ? party.identifier() : Identifiers.masked(party.identifier()));
    }

    private LimitView view(TimeLimit limit) {
        return new LimitView(
                limit.code(),
                limit.label(),
                limit.partyId(),
                limit.triggerLabel(),
                limit.triggerDate(),
                limit.value(),
                limit.unit().name(),
                limit.dueDate(),
                limit.skipped(),
                limit.basis(),
                limit.verified(),
                limit.provisional(),
                limit.state().label(),
                limits.urgency(limit, LocalDate.now(clock)).label(),
                limit.arithmetic().orElse(null));
    }

    private static ChangeView view(CaseChange change) {
        return new ChangeView(
                change.changedAt(),
                change.actor(),
                change.field(),
                change.oldValue(),
                change.newValue(),
                change.reason());
    }
}
