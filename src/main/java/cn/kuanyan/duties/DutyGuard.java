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
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a person may do a task of a case, by the rules in {@code law/duties.yaml}. */
@Service
@Transactional(readOnly = true)
public class DutyGuard {

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

    private Optional<Finding> refusal(String userId, String task, long caseId) {
        PenaltyCase penaltyCase = caseFiles.get(caseId);
        String group = rules.performerOf(task);
        if (!holdsOffice(userId, penaltyCase.agency(), group)) {
            return Optional.of(new Finding(
                    "assignee",
                    "职责分工",
                    "这项任务应当由本机关的%s办理。".formatted(Role.ofGroup(group).label())));
        }
        List<CaseRecord> papers = records.ofCase(caseId);
        boolean qualified =
                profiles.find(userId).filter(OfficerProfile::legalQualification).isPresent();
        return rules.rulesFor(task).stream()
                .filter(rule -> rule.excludes(userId, qualified, penaltyCase, papers))
                .findFirst()
                .map(rule -> new Finding("assignee", rule.basis(), rule.message() + "（" + rule.basis() + "）"));
    }
}
