package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PartyFiles;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseEnding;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 审批并案: the parties of the second case come into the first, which refers to its evidence; the second case ends. */
@Component
class DecideJoining implements Step {

    private final Joining joining;
    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final PartyFiles partyFiles;
    private final TimeLimits limits;
    private final CaseEnding ending;

    DecideJoining(
            Joining joining,
            CaseFiles caseFiles,
            CaseRecords records,
            PartyFiles partyFiles,
            TimeLimits limits,
            CaseEnding ending) {
        this.joining = joining;
        this.caseFiles = caseFiles;
        this.records = records;
        this.partyFiles = partyFiles;
        this.limits = limits;
        this.ending = ending;
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.JOINING.requirePossible(act.penaltyCase());
        RecordData proposal = act.progress()
                .latest(null, "propose-joining")
                .map(CaseRecord::data)
                .orElseThrow();
        PenaltyCase other = joining.joined(act, proposal);
        CaseProgress otherProgress = joining.progress(other);
        act.data().establish("linkedCase", other.number());
        act.data().establish("link", "并入本案");
        act.data().establish("evidence", EvidenceList.of(otherProgress, other.number()));
        addParties(act, otherProgress, "并入" + other.number());
        keepTheEarlierDay(act, other);
        end(act, other);
    }

    private void addParties(Act act, CaseProgress other, String reason) {
        Set<String> known =
                act.progress().parties().stream().map(Party::identifier).collect(Collectors.toSet());
        other.standing().stream()
                .filter(party -> !known.contains(party.identifier()))
                .forEach(party -> partyFiles.add(
                        act.penaltyCase(),
                        Registered.as(
                                party,
                                party.organisation().map(Party::identifier).orElse(null)),
                        act.actor(),
                        reason));
    }

    /** The ninety days of either case are kept: the earlier filing counts (从严). */
    private void keepTheEarlierDay(Act act, PenaltyCase other) {
        LocalDate own = act.penaltyCase().filedOn().orElseThrow();
        LocalDate earlier = other.filedOn().orElseThrow();
        if (earlier.isBefore(own)) {
            limits.start(act.caseId(), null, "caseHandling", act.penaltyCase().regime(), "立案之日（并案，以较早立案的为准）", earlier);
        }
        act.data().establish("filedOn", earlier.isBefore(own) ? earlier : own);
    }

    private void end(Act act, PenaltyCase other) {
        String into = act.penaltyCase().number();
        records.add(
                other.id(),
                null,
                "decide-joining",
                act.actor(),
                new RecordData(Map.of("linkedCase", into, "link", "本案已经并入", "answer", "joined")));
        caseFiles.become(other, CaseStatus.JOINED, act.actor(), "并案处理，并入" + into);
        limits.cancelAll(other.id(), act.today());
        ending.end(other, Matter.JOINING);
    }
}
