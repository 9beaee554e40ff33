package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which two cases can be handled as one 并案: filed by the same organ for the same matter, nobody notified in either. The law
 * does not say; it is the practice of agencies, kept narrow so that no party loses its notice (《行政处罚法》第四十四条).
 */
@Component
class Joining {

    private static final String FIELD = "other";
    private static final String RULE = "并案";

    private final CaseFiles caseFiles;
    private final CaseRecords records;

    Joining(CaseFiles caseFiles, CaseRecords records) {
        this.caseFiles = caseFiles;
        this.records = records;
    }

    /** @throws Rejection when the two cannot be joined */
    PenaltyCase joined(Act act, RecordData proposal) {
        PenaltyCase other = caseFiles.lock(Long.parseLong(proposal.need(FIELD)));
        PenaltyCase into = act.penaltyCase();
        if (Objects.equals(other.id(), into.id())) {
            throw Rejection.of(FIELD, RULE, "一个案件不能与自己合并，请选择另一个案件。");
        }
        if (other.status() != CaseStatus.FILED || into.status() != CaseStatus.FILED) {
            throw Rejection.conflict(RULE, "只有已经立案、没有中止也没有作出决定的案件可以合并。");
        }
        boolean same = other.agency().equals(into.agency())
                && other.authority().equals(into.authority())
                && other.item().equals(into.item());
        if (!same) {
            throw Rejection.of(FIELD, RULE, "只有同一机关立案、违法事项相同的案件可以合并；事项不同的，分别办理。");
        }
        CaseProgress progress = progress(other);
        LaterParties.requirePossible(act.progress());
        LaterParties.requirePossible(progress);
        if (proposal.is("ground", "SAME_PARTY") && !shareParty(act.progress(), progress)) {
            throw Rejection.of("ground", RULE, "两个案件没有相同的当事人，请选择“案情有关联”并写明关联。");
        }
        return other;
    }

    CaseProgress progress(PenaltyCase about) {
        return new CaseProgress(records.ofCase(about.id()), caseFiles.parties(about.id()));
    }

    private static boolean shareParty(CaseProgress one, CaseProgress other) {
        Set<String> identifiers = one.parties().stream().map(Party::identifier).collect(Collectors.toSet());
        return other.parties().stream().anyMatch(party -> identifiers.contains(party.identifier()));
    }
}
