package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.EditableField;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.document.DocumentAccess;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents of a case on its page. Officers of the case write drafts; whoever reads the case reads the documents. */
@Component
class DocumentSection {

    /**
     * @param number empty where it has none
     * @param issued by whom and when, empty for a draft
     * @param missing what a draft still lacks
     * @param editable what the reader may write into it
     * @param mayIssue whether the reader may issue it beside the steps of the procedure
     * @param mayReplace whether the reader may draft its correction or withdrawal
     * @param mayDiscard whether the reader may give up the draft, which no step issues
     */
    record DocumentLine(
            long id,
            String title,
            String number,
            String stateCode,
            String state,
            String party,
            String issued,
            String sha256,
            List<String> missing,
            List<EditableField> editable,
            boolean mayIssue,
            boolean mayReplace,
            boolean mayDiscard) {}

    private final CaseDocuments documents;
    private final DocumentAccess access;
    private final Wording wording;
    private final CurrentUser user;

    DocumentSection(CaseDocuments documents, DocumentAccess access, Wording wording, CurrentUser user) {
        this.documents = documents;
        this.access = access;
        this.wording = wording;
        this.user = user;
    }

    /** The latest first. */
    List<DocumentLine> of(OpenedCase opened, CaseProgress progress) {
        boolean own = isOfficer(opened);
        return documents.ofCase(opened.id()).stream()
                .sorted(Comparator.comparing(DocumentView::id).reversed())
                .map(document -> line(document, progress.parties(), own))
                .toList();
    }

    /** @throws Rejection (404) when the document is of another case */
    DocumentView readable(OpenedCase opened, String id) {
        DocumentView found = id != null && id.matches("[0-9]{1,18}") ? documents.get(Long.parseLong(id)) : null;
        if (found == null || found.caseId() != opened.id()) {
            throw Rejection.notFound("没有这份文书。");
        }
        return found;
    }

    /** @throws Rejection 404 as above, 403 for whoever is not an officer of the case */
    DocumentView writable(OpenedCase opened, String id) {
        DocumentView found = readable(opened, id);
        if (!isOfficer(opened)) {
            throw Rejection.forbidden("本案承办人员", "《%s》由本案承办人员拟制。".formatted(found.title()));
        }
        return found;
    }

    /** @throws Rejection as the API refuses: 404, 403, and 409 for what is issued with a step of the procedure */
    DocumentView issuable(OpenedCase opened, String id) {
        DocumentView found = readable(opened, id);
        access.requireMayIssue(opened.id(), found.id());
        return found;
    }

    private boolean mayIssue(DocumentView draft) {
        try {
            access.requireMayIssue(draft.caseId(), draft.id());
            return true;
        } catch (Rejection notHis) {
            return false;
        }
    }

    private boolean isOfficer(OpenedCase opened) {
        return opened.penaltyCase().isHandledBy(user.userId());
    }

    private DocumentLine line(DocumentView document, List<Party> parties, boolean own) {
        boolean draft = document.status() == DocumentView.Status.DRAFT;
        return new DocumentLine(
                document.id(),
                document.title(),
                document.number() == null ? "" : document.number(),
                document.status().name(),
                document.status().label(),
                parties.stream()
                        .filter(party -> parties.size() > 1 && party.id().equals(document.partyId()))
                        .map(Party::name)
                        .findFirst()
                        .orElse(""),
                draft ? "" : wording.person(document.issuedBy()) + " " + wording.minute(document.issuedAt()),
                document.sha256(),
                document.missing(),
                own && draft ? document.editable() : List.of(),
                draft && mayIssue(document),
                own && document.status() == DocumentView.Status.ISSUED && document.replaces() == null,
                own && draft && access.isIssuedByPeople(document));
    }
}
