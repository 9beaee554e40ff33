package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import org.springframework.stereotype.Component;

/**
 * Which cases of the own agency a person may read: the own ones; heads and supervisors all; who keeps the files the closed
 * ones; whoever was recused no longer.
 */
@Component
public class VisibleCases {

    private final CaseFiles caseFiles;
    private final CurrentUser user;
    private final Recusals recusals;

    VisibleCases(CaseFiles caseFiles, CurrentUser user, Recusals recusals) {
        this.caseFiles = caseFiles;
        this.user = user;
        this.recusals = recusals;
    }

    /** @throws Rejection (404) the same for a case of another agency, one that is not the person's, and none at all */
    public PenaltyCase get(long id) {
        PenaltyCase found = caseFiles.get(id);
        if (!found.agency().equals(user.agency()) || !isVisible(found)) {
            throw Rejection.notFound("没有这个案件。");
        }
        return found;
    }

    /** @throws Rejection (404) as {@link #get}; the number is the case's own or that of its registration */
    public PenaltyCase numbered(String number) {
        return caseFiles
                .numbered(user.agency(), number)
                .filter(this::isVisible)
                .orElseThrow(() -> Rejection.notFound("没有这个案件。"));
    }

    /** The case of a task that the person sees: whoever does a step reads the case, unless he was recused. */
    public PenaltyCase of(CaseTask task) {
        PenaltyCase found = caseFiles.get(task.caseId());
        if (!found.agency().equals(user.agency()) || recusals.isRecused(task.caseId(), user.userId())) {
            throw Rejection.notFound("没有这个案件。");
        }
        return found;
    }

    public boolean isVisible(PenaltyCase penaltyCase) {
        CurrentUser.Person person = user.get();
        boolean concerned = penaltyCase.isHandledBy(person.userId())
                || person.has(Role.SUPERVISOR)
                || person.has(Role.AGENCY_HEAD)
                || person.has(Role.SECTION_HEAD)
                || penaltyCase.status() == CaseStatus.CLOSED && person.has(Role.EVIDENCE_KEEPER);
        return concerned && !recusals.isRecused(penaltyCase.id(), person.userId());
    }
}
