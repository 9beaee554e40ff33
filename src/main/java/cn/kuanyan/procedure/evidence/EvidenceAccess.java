package cn.kuanyan.procedure.evidence;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.evidence.EvidenceFileView;
import cn.kuanyan.evidence.Purpose;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.VisibleCases;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may read and add files. Whoever may see the case reads all of them, and so does the keeper of evidence; whoever
 * collects payments reads and adds proofs of payment, whoever carried out service or publication its proofs. Officers of
 * the case and keepers add any. For everybody else, and whoever was recused, there is no such case (第四十三条).
 */
@Component
public class EvidenceAccess {

    private final CaseFiles cases;
    private final CaseRecords records;
    private final Recusals recusals;
    private final VisibleCases visible;
    private final CurrentUser user;

    EvidenceAccess(CaseFiles cases, CaseRecords records, Recusals recusals, VisibleCases visible, CurrentUser user) {
        this.cases = cases;
        this.records = records;
        this.recusals = recusals;
        this.visible = visible;
        this.user = user;
    }

    /**
     * Purposes of the files that the acting person may read.
     *
     * @throws Rejection (404) when there are none
     */
    public Set<Purpose> readable(long caseId) {
        PenaltyCase found = ofOwnAgency(caseId);
        Set<Purpose> readable = addable(found);
        if (visible.isVisible(found)) {
            readable = EnumSet.allOf(Purpose.class);
        }
        if (readable.isEmpty()) {
            throw none();
        }
        return readable;
    }

    /** @throws Rejection 404 for whoever may not see the case, 403 for whoever may only read */
    public void requireMayAdd(long caseId, Purpose purpose) {
        readable(caseId);
        Set<Purpose> addable = addable(ofOwnAgency(caseId));
        if (purpose != null && !addable.contains(purpose)) {
            throw Rejection.forbidden(
                    "《中华人民共和国行政处罚法》第四十二条、第四十七条", "“%s”由本案承办人员、证据保管人员或者办理该事项的人员提交。".formatted(purpose.label()));
        }
    }

    /** @throws Rejection (404) when the file is of another case, or of a purpose that the person may not read */
    void requireMayRead(long caseId, EvidenceFileView file) {
        if (file.caseId() != caseId || !readable(caseId).contains(file.purpose())) {
            throw Rejection.notFound("没有这份文件。");
        }
    }

    /** Purposes of the files that the acting person may add; none for whoever may not see the case. */
    public Set<Purpose> addable(long caseId) {
        return addable(ofOwnAgency(caseId));
    }

    private PenaltyCase ofOwnAgency(long caseId) {
        PenaltyCase found = cases.get(caseId);
        if (!found.agency().equals(user.agency()) || recusals.isRecused(caseId, user.userId())) {
            throw none();
        }
        return found;
    }

    private Set<Purpose> addable(PenaltyCase of) {
        CurrentUser.Person person = user.get();
        if (of.isHandledBy(person.userId()) || person.has(Role.EVIDENCE_KEEPER)) {
            return EnumSet.allOf(Purpose.class);
        }
        Set<Purpose> addable = EnumSet.noneOf(Purpose.class);
        if (person.has(Role.PAYMENT_CLERK)) {
            addable.add(Purpose.PAYMENT);
        }
        List<CaseRecord> own = records.ofCase(of.id()).stream()
                .filter(paper -> Objects.equals(paper.actor(), person.userId()))
                .toList();
        for (Purpose purpose : List.of(Purpose.SERVICE, Purpose.PUBLICATION, Purpose.PAYMENT)) {
            if (own.stream().anyMatch(paper -> purpose.fits(paper.step()))) {
                addable.add(purpose);
            }
        }
        return addable;
    }

    private static Rejection none() {
        return Rejection.notFound("没有这个案件。");
    }
}
