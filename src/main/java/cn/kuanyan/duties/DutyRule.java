package cn.kuanyan.duties;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.PenaltyCase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One incompatibility: who has done one thing in a case may not do the other.
 *
 * @param id name of the rule
 * @param tasks user tasks that the rule protects
 * @param notOfficers whether the officers of the case are excluded
 * @param onlyOfficers whether everybody but the officers of the case, before they are named the registrar, is excluded
 * @param onlyLegallyQualified whether everybody without 法律职业资格 is excluded
 * @param notAfter steps whose performers in this case are excluded
 * @param message the refusal, in Chinese
 * @param basis article, or the words 本系统的从严设计 where the statute does not say it literally
 */
record DutyRule(
        String id,
        List<String> tasks,
        boolean notOfficers,
        boolean onlyOfficers,
        boolean onlyLegallyQualified,
        List<String> notAfter,
        String message,
        String basis) {

    DutyRule {
        notAfter = notAfter == null ? List.of() : notAfter;
    }

    boolean excludes(String userId, boolean legallyQualified, PenaltyCase penaltyCase, List<CaseRecord> papers) {
        boolean officer = penaltyCase.officers().contains(userId);
        return notOfficers && officer
                || onlyOfficers && !penaltyCase.isHandledBy(userId)
                || onlyLegallyQualified && !legallyQualified
                || papers.stream()
                        .anyMatch(paper ->
                                notAfter.contains(paper.step()) && paper.actor().equals(userId));
    }

    /** The part of the rule that needs no case. */
    boolean excludesAfter(String userId, Map<String, Set<String>> doneBy) {
        return notAfter.stream()
                .anyMatch(step -> doneBy.getOrDefault(step, Set.of()).contains(userId));
    }
}
