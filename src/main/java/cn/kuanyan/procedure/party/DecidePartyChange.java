package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Identifiers;
import cn.kuanyan.casefile.NewParty;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PartyFiles;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseEnding;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.PartiesEntered;
import cn.kuanyan.procedure.PartyEnding;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 审批变更当事人: the head is told what will happen and confirms it; the paper names who was changed and how. */
@Component
class DecidePartyChange implements Step {

    private final PartyChanges changes;
    private final PartiesEntered parties;
    private final PartyFiles partyFiles;
    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final PartyEnding partyEnding;
    private final CaseEnding caseEnding;

    DecidePartyChange(
            PartyChanges changes,
            PartiesEntered parties,
            PartyFiles partyFiles,
            CaseFiles caseFiles,
            TimeLimits limits,
            PartyEnding partyEnding,
            CaseEnding caseEnding) {
        this.changes = changes;
        this.parties = parties;
        this.partyFiles = partyFiles;
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.partyEnding = partyEnding;
        this.caseEnding = caseEnding;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withPrefill("effect", Markdown.empty().row("批准后", words(act)));
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.PARTY_CHANGE.requirePossible(act.penaltyCase());
        PartyChange change = proposed(act);
        PartyChangeEffect effect = changes.effect(act, change);
        act.data().establish("effect", effect.name());
        switch (effect) {
            case ADDED -> added(act, change);
            case CHANGED -> changed(act, change);
            case ENFORCEMENT_GOES_ON -> {
                // The proposal on file names the estate or who bears the obligation; enforcement runs on.
            }
            default -> ended(act, change, effect);
        }
    }

    private void added(Act act, PartyChange change) {
        NewParty found = change.registered(act, parties);
        Party added = partyFiles.add(act.penaltyCase(), found, act.actor(), change.reason());
        act.data().establish("addedParty", String.valueOf(added.id()));
    }

    private void changed(Act act, PartyChange change) {
        Party party = change.party();
        act.data().establish("changedParty", String.valueOf(party.id()));
        act.data().establish("before", line(party));
        partyFiles.change(act.penaltyCase(), party, change.registered(act, parties), act.actor(), change.reason());
        act.data().establish("after", line(party));
    }

    private void ended(Act act, PartyChange change, PartyChangeEffect effect) {
        act.data().establish("endedParty", String.valueOf(change.party().id()));
        act.data()
                .establish("ending", effect == PartyChangeEffect.ENFORCEMENT_ENDS ? "ENFORCEMENT_ENDED" : "PARTY_GONE");
        if (effect == PartyChangeEffect.CASE_ENDS) {
            caseFiles.become(act.penaltyCase(), CaseStatus.TERMINATED, act.actor(), "唯一的当事人死亡或者终止，终止调查");
            limits.cancelAll(act.caseId(), act.today());
            caseEnding.end(act.penaltyCase(), Matter.PARTY_CHANGE);
        } else {
            partyEnding.end(act.penaltyCase(), change.party(), Matter.PARTY_CHANGE.label(), act.today());
        }
    }

    private String words(Act act) {
        try {
            return changes.effect(act, proposed(act)).words();
        } catch (Rejection movedOn) {
            return "案件已经有新的进展，不能再按此变更：" + movedOn.getMessage();
        }
    }

    private static PartyChange proposed(Act act) {
        return PartyChange.of(
                act,
                act.progress()
                        .latest(null, "propose-party-change")
                        .map(CaseRecord::data)
                        .orElseThrow());
    }

    private static String line(Party party) {
        return "%s（%s）".formatted(party.name(), Identifiers.masked(party.identifier()));
    }
}
