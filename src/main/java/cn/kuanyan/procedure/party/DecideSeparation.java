package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.NewCase;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseOpening;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.PartyEnding;
import cn.kuanyan.procedure.Step;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 审批分案: the party gets a case of its own with its own numbers, which begins with the investigation and refers to the evidence
 * collected so far. The ninety days go on from the first filing (从严; 《行政处罚法》第六十条).
 */
@Component
class DecideSeparation implements Step {

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final CaseNumbers numbers;
    private final Catalogue catalogue;
    private final TimeLimits limits;
    private final PartyEnding partyEnding;
    private final CaseOpening opening;

    DecideSeparation(
            CaseFiles caseFiles,
            CaseRecords records,
            CaseNumbers numbers,
            Catalogue catalogue,
            TimeLimits limits,
            PartyEnding partyEnding,
            CaseOpening opening) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.limits = limits;
        this.partyEnding = partyEnding;
        this.opening = opening;
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.SEPARATION.requirePossible(act.penaltyCase());
        Party party = ProposeSeparation.separated(
                act,
                act.progress()
                        .latest(null, "propose-separation")
                        .map(CaseRecord::data)
                        .orElseThrow());
        PenaltyCase own = filed(act, party);
        act.data().establish("endedParty", String.valueOf(party.id()));
        act.data().establish("ending", "SEPARATED");
        act.data().establish("linkedCase", own.number());
        act.data().establish("link", "由本案分出");
        partyEnding.end(act.penaltyCase(), party, Matter.SEPARATION.label(), act.today());
        opening.startInvestigation(own);
    }

    private PenaltyCase filed(Act act, Party party) {
        PenaltyCase from = act.penaltyCase();
        List<String> officers = from.officers();
        String reason = "由" + from.number() + "分案";
        PenaltyCase own = caseFiles.register(
                new NewCase(
                        from.agency(),
                        from.authority(),
                        from.item(),
                        from.itemName(),
                        from.regime(),
                        from.origin(),
                        from.conduct(),
                        from.clue(),
                        List.of(Registered.as(party, null))),
                number(act, "登"),
                officers.get(0));
        caseFiles.appointOfficers(own, officers.get(0), officers.get(1), act.actor(), reason);
        caseFiles.file(own, number(act, "立"), act.actor(), reason);
        limits.start(
                own.id(),
                null,
                "caseHandling",
                from.regime(),
                "原案立案之日（分案）",
                from.filedOn().orElseThrow());
        records.add(
                own.id(),
                null,
                "decide-separation",
                act.actor(),
                new RecordData(Map.of(
                        "linkedCase",
                        from.number(),
                        "link",
                        "本案由该案分出",
                        "evidence",
                        EvidenceList.of(act.progress(), from.number()))));
        return own;
    }

    private String number(Act act, String kind) {
        String prefix = catalogue.agency(act.penaltyCase().agency()).numberPrefix() + kind;
        return numbers.next(act.penaltyCase().authority(), prefix, act.today().getYear());
    }
}
