package cn.kuanyan.duties;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.Accounts;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a person may do a task of a case, by the rules in {@code law/duties.yaml}. */
@Service
@Transactional(readOnly = true)
public class DutyGuard {

    private static final String ARTICLE_43 = "《中华人民共和国行政处罚法》第四十三条";
    private static final Finding RECUSED =
            new Finding("assignee", ARTICLE_43, "该人员已经在本案中回避，不得再参与本案的调查、审核和决定（" + ARTICLE_43 + "）。");

    private final DutyRules rules;
    private final Accounts accounts;
    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final OfficerProfiles profiles;

    DutyGuard(DutyRules rules, Accounts accounts, CaseFiles caseFiles, CaseRecords records, OfficerProfiles profiles) {
        this.rules = rules;
        this.accounts = accounts;
        this.caseFiles = caseFiles;
        this.records = records;
        this.profiles = profiles;
    }

    /** Whether the person is a member of the agency and of the group of that office. */
    public boolean holdsOffice(String userId, String agency, String group) {
        return accounts.members(agency, group).contains(userId);
    }

    /** Everybody who holds an office of an agency, by user id. */
    public List<String> holders(String agency, String group) {
        return accounts.members(agency, group);
    }

    public boolean mayDo(String userId, String task, long caseId) {
        return refusal(userId, task, caseId).isEmpty();
    }

    /**
     * Refuses a person who may not do the task.
     *
     * @throws Rejection 403 that names the rule and its article
     */
    public void check(String userId, String task, long caseId) {
        refusal(userId, task, caseId).ifPresent(finding -> {
            throw new Rejection(Rejection.Kind.FORBIDDEN, List.of(finding));
        });
    }

    /**
     * What forbids a person a task that belongs to no case, such as those of a list.
     *
     * @param doneBy who left which papers so far, user ids by step
     */
    public Optional<Finding> refusalOutsideCases(
            String userId, String task, String agency, Map<String, Set<String>> doneBy) {
        return withoutOffice(userId, task, agency).or(() -> rules.rulesFor(task).stream()
                .filter(rule -> rule.excludesAfter(userId, doneBy))
                .findFirst()
                .map(DutyGuard::finding));
    }

    /** @throws Rejection 403 when the person does not hold the office that does the task in this agency */
    public void checkOffice(String userId, String task, String agency) {
        withoutOffice(userId, task, agency).ifPresent(finding -> {
            throw new Rejection(Rejection.Kind.FORBIDDEN, List.of(finding));
        });
    }

    private Optional<Finding> withoutOffice(String userId, String task, String agency) {
        String group = rules.performerOf(task);
        return holdsOffice(userId, agency, group)
                ? Optional.empty()
                : Optional.of(new Finding(
                        "assignee",
                        "职责分工",
                        "这项任务应当由本机关的%s办理。".formatted(Role.ofGroup(group).label())));
    }

    private static Finding finding(DutyRule rule) {
        return new Finding("assignee", rule.basis(), rule.message() + "（" + rule.basis() + "）");
    }

    private Optional<Finding> refusal(String userId, String task, long caseId) {
        PenaltyCase penaltyCase = caseFiles.get(caseId);
        Optional<Finding> withoutOffice = withoutOffice(userId, task, penaltyCase.agency());
        if (withoutOffice.isPresent()) {
            return withoutOffice;
        }
        List<CaseRecord> papers = records.ofCase(caseId);
        if (Recusals.isRecused(papers, userId)) {
            return Optional.of(RECUSED);
        }
        boolean qualified =
                profiles.find(userId).filter(OfficerProfile::legalQualification).isPresent();
        return rules.rulesFor(task).stream()
                .filter(rule -> rule.excludes(userId, qualified, penaltyCase, papers))
                .findFirst()
                .map(DutyGuard::finding);
    }
}
