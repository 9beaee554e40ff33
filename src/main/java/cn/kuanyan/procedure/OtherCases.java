package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.procedure.form.FormChoice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Other cases that the forms of a case name. */
@Component
class OtherCases {

    private final CaseFiles caseFiles;
    private final CaseRecords records;

    OtherCases(CaseFiles caseFiles, CaseRecords records) {
        this.caseFiles = caseFiles;
        this.records = records;
    }

    /** The case that was named when this one was registered, for whoever reads the registration. */
    List<FormChoice> followedUp(Act act) {
        return named(act, "register-case", "followUpOf").toList();
    }

    /** This case, and the one that is proposed to be joined with it. */
    List<FormChoice> withJoined(Act act) {
        return Stream.concat(Stream.of(Choices.caseChoice(act.penaltyCase())), named(act, "propose-joining", "other"))
                .toList();
    }

    /**
     * Own cases whose party failed to rectify or did it again: what it did then is a new fact, which the same officers may
     * register as a new clue that refers to the case. Nothing follows by itself (《行政处罚法》第二十九条、第五十四条).
     */
    List<FormChoice> failedFollowUps(String officer, String agency) {
        Map<Long, PenaltyCase> own = caseFiles.ofAgency(agency).stream()
                .filter(about -> about.isHandledBy(officer))
                .collect(Collectors.toMap(PenaltyCase::id, Function.identity()));
        return own.isEmpty()
                ? List.of()
                : records.ofCases(own.keySet(), Set.of("check-rectification")).stream()
                        .filter(check -> check.answered("failed"))
                        .map(CaseRecord::caseId)
                        .distinct()
                        .map(id -> Choices.caseChoice(own.get(id)))
                        .toList();
    }

    private Stream<FormChoice> named(Act act, String step, String field) {
        return act.progress().latest(null, step).flatMap(paper -> paper.data().text(field)).stream()
                .map(id -> Choices.caseChoice(caseFiles.get(Long.parseLong(id))));
    }
}
