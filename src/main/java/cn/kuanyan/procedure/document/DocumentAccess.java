package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentKind;
import cn.kuanyan.document.DocumentKinds;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.VisibleCases;
import org.springframework.stereotype.Component;

/** Who may read, write and issue the documents of a case. */
@Component
public class DocumentAccess {

    /** Who issues such a document decides; the same persons are excluded as from the decision itself. */
    private static final String DECIDING = "userTask_signDecision";

    private final CaseDocuments documents;
    private final DocumentKinds kinds;
    private final VisibleCases visible;
    private final DutyGuard duties;
    private final CurrentUser user;

    DocumentAccess(
            CaseDocuments documents, DocumentKinds kinds, VisibleCases visible, DutyGuard duties, CurrentUser user) {
        this.documents = documents;
        this.kinds = kinds;
        this.visible = visible;
        this.duties = duties;
        this.user = user;
    }

    /** @throws Rejection (404) when the case is not the person's to see, or the document is of another case */
    DocumentView readable(long caseId, long document) {
        visible.get(caseId);
        DocumentView found = documents.get(document);
        if (found.caseId() != caseId) {
            throw Rejection.notFound("没有这份文书。");
        }
        return found;
    }

    /** @throws Rejection 404 as above, 403 for whoever is not an officer of the case */
    DocumentView writable(long caseId, long document) {
        DocumentView found = readable(caseId, document);
        requireOfficer(caseId, found);
        return found;
    }

    /**
     * Documents that an approval or a decision issues are not issued beside it (《行政处罚法》第五十七条、第五十八条); what corrects
     * or withdraws such a document is for the head of the agency.
     */
    public void requireMayIssue(long caseId, long document) {
        DocumentView found = readable(caseId, document);
        DocumentKind kind = kinds.get(found.kind());
        if (found.status() == DocumentView.Status.DRAFT && kind.issuedWith() != null) {
            throw Rejection.conflict("文书随程序签发", "《%s》随办理步骤审批签发，不能单独签发。".formatted(found.title()));
        }
        if (!replacesAnApproval(found)) {
            requireOfficer(caseId, found);
        } else if (!user.get().has(Role.AGENCY_HEAD)) {
            throw Rejection.forbidden("《中华人民共和国行政处罚法》第五十七条第一款", "经审批签发的文书，由行政机关负责人签发更正、撤回。");
        } else {
            duties.check(user.userId(), DECIDING, caseId);
        }
    }

    /** Also through the correction of it: else an officer could withdraw what the head issued to correct it. */
    private boolean replacesAnApproval(DocumentView document) {
        DocumentView first = document;
        while (first.replaces() != null) {
            first = documents.get(first.replaces());
        }
        return document.replaces() != null && isApproved(kinds.get(first.kind()));
    }

    public boolean isIssuedByPeople(DocumentView document) {
        return kinds.get(document.kind()).issuedWith() == null;
    }

    private static boolean isApproved(DocumentKind kind) {
        return kind.issuedWith() != null && !kind.issuedWith().equals(kind.from());
    }

    private void requireOfficer(long caseId, DocumentView found) {
        PenaltyCase penaltyCase = visible.get(caseId);
        if (!penaltyCase.isHandledBy(user.userId())) {
            throw Rejection.forbidden("本案承办人员", "《%s》由本案承办人员拟制。".formatted(found.title()));
        }
    }
}
