package cn.kuanyan.document;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of the cases, as they stand. {@link DocumentDrafts} begins and edits them, {@link DocumentIssuing} issues and
 * freezes them, {@link DocumentPrinting} makes their PDF.
 */
@Service
@Transactional(readOnly = true)
public class CaseDocuments {

    private final DocumentKinds kinds;
    private final CaseDocumentRepository documents;
    private final DocumentIssueRepository issues;
    private final CaseDocumentFileRepository files;
    private final DraftsGivenUp drafts;
    private final DocumentContents contents;

    CaseDocuments(
            DocumentKinds kinds,
            CaseDocumentRepository documents,
            DocumentIssueRepository issues,
            CaseDocumentFileRepository files,
            DraftsGivenUp drafts,
            DocumentContents contents) {
        this.kinds = kinds;
        this.documents = documents;
        this.issues = issues;
        this.files = files;
        this.drafts = drafts;
        this.contents = contents;
    }

    /** The documents of a case, oldest first; a draft that was given up or that a later one took the place of is none any more. */
    public List<DocumentView> ofCase(long caseId) {
        List<CaseDocument> all = documents.findByCaseIdOrderById(caseId);
        Map<Long, DocumentIssue> issued = issued(all);
        Set<Long> givenUp = drafts.among(all.stream().map(CaseDocument::id).toList());
        return all.stream()
                .filter(one -> issued.containsKey(one.id()) || !isOutdated(one, all) && !givenUp.contains(one.id()))
                .map(one -> view(one, issued.get(one.id()), all, issued))
                .toList();
    }

    /** What was issued in a case, oldest first, without a look at its drafts. */
    public List<DocumentView> issuedIn(long caseId) {
        List<CaseDocument> all = documents.findByCaseIdOrderById(caseId);
        Map<Long, DocumentIssue> issued = issued(all);
        return all.stream()
                .filter(one -> issued.containsKey(one.id()))
                .map(one -> view(one, issued.get(one.id()), all, issued))
                .toList();
    }

    public DocumentView get(long id) {
        CaseDocument found = document(id);
        List<CaseDocument> all = documents.findByCaseIdOrderById(found.caseId());
        Map<Long, DocumentIssue> issued = issued(all);
        return view(found, issued.get(id), all, issued);
    }

    /** The Word file: the frozen one, or the draft as it stands now. */
    public byte[] word(long id) {
        CaseDocument document = document(id);
        return files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.WORD)
                .map(CaseDocumentFile::content)
                .orElseGet(() -> contents.word(document, contents.ofDraft(document)));
    }

    /** The latest draft of a kind about a party that still waits to be issued. */
    public Optional<Long> waiting(DocumentKind kind, long caseId, Long partyId, LongPredicate ofRecord) {
        List<CaseDocument> all = documents.findByCaseIdOrderById(caseId).stream()
                .filter(one -> one.kind().equals(kind.kind()) && Objects.equals(one.partyId(), partyId))
                .filter(one -> one.recordId() != null && ofRecord.test(one.recordId()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        CaseDocument last = all.get(all.size() - 1);
        return issues.findByDocumentId(last.id()).isPresent() ? Optional.empty() : Optional.of(last.id());
    }

    /** What an approval sent back is drafted anew; then the earlier draft is none any more. */
    private boolean isOutdated(CaseDocument draft, List<CaseDocument> all) {
        return kinds.find(draft.kind()).filter(DocumentKind::isApproved).isPresent()
                && draft.relation() == null
                && all.stream()
                        .anyMatch(later -> later.id() > draft.id()
                                && later.kind().equals(draft.kind())
                                && Objects.equals(later.partyId(), draft.partyId()));
    }

    private DocumentView view(
            CaseDocument document, DocumentIssue issue, List<CaseDocument> all, Map<Long, DocumentIssue> issued) {
        DocumentKind kind = kinds.get(document.kind());
        boolean draft = issue == null;
        Filling filling = draft ? contents.ofDraft(document) : null;
        return new DocumentView(
                document.id(),
                document.caseId(),
                document.partyId(),
                document.recordId(),
                document.kind(),
                document.title(),
                draft ? null : issue.number(),
                draft ? DocumentView.Status.DRAFT : status(document, all, issued),
                draft ? null : issue.issuedAt(),
                draft ? null : issue.issuedBy(),
                draft ? null : issue.sha256(),
                String.valueOf(document.templateVersion()),
                document.replacesId(),
                draft
                        ? contents.missing(kind, filling, field -> !kind.comesWithIssuing(field)).stream()
                                .map(Finding::message)
                                .toList()
                        : List.of(),
                draft ? contents.editable(kind, filling) : List.of());
    }

    private static DocumentView.Status status(
            CaseDocument document, List<CaseDocument> all, Map<Long, DocumentIssue> issued) {
        return all.stream()
                .filter(later -> Objects.equals(later.replacesId(), document.id()) && issued.containsKey(later.id()))
                .map(later -> later.relation() == CaseDocument.Relation.WITHDRAWAL
                        ? DocumentView.Status.WITHDRAWN
                        : DocumentView.Status.REPLACED)
                .max(Comparator.naturalOrder())
                .orElse(DocumentView.Status.ISSUED);
    }

    private Map<Long, DocumentIssue> issued(List<CaseDocument> all) {
        return all.isEmpty()
                ? new HashMap<>()
                : issues.findByDocumentIdIn(all.stream().map(CaseDocument::id).toList()).stream()
                        .collect(Collectors.toMap(DocumentIssue::documentId, issue -> issue));
    }

    CaseDocument document(long id) {
        return documents.findById(id).orElseThrow(() -> Rejection.notFound("没有这份文书。"));
    }
}
