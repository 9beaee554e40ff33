package cn.kuanyan.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.PlainText;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents are begun as drafts, edited in their marked fields, and corrected or withdrawn by drafts of others. */
@Service
@Transactional
public class DocumentDrafts {

    private final DocumentKinds kinds;
    private final DocumentTemplates templates;
    private final CaseDocuments documents;
    private final CaseDocumentRepository begunDocuments;
    private final DocumentEditRepository edits;
    private final DraftsGivenUp drafts;
    private final CaseFiles caseFiles;
    private final DocumentTrail trail;
    private final Clock clock;

    DocumentDrafts(
            DocumentKinds kinds,
            DocumentTemplates templates,
            CaseDocuments documents,
            CaseDocumentRepository begunDocuments,
            DocumentEditRepository edits,
            DraftsGivenUp drafts,
            CaseFiles caseFiles,
            DocumentTrail trail,
            Clock clock) {
        this.kinds = kinds;
        this.templates = templates;
        this.documents = documents;
        this.begunDocuments = begunDocuments;
        this.edits = edits;
        this.drafts = drafts;
        this.caseFiles = caseFiles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @param partyId the party it is about, {@code null} for the whole case
     * @param recordId the paper it is made from, {@code null} when it is made by hand
     * @return its id
     */
    public long draft(DocumentKind kind, long caseId, Long partyId, Long recordId, String actor) {
        return begin(kind, caseId, partyId, recordId, actor, any -> {}).id();
    }

    private CaseDocument begin(
            DocumentKind kind, long caseId, Long partyId, Long recordId, String actor, Consumer<CaseDocument> about) {
        DocumentTemplates.InUse template = templates.inUse(caseFiles.get(caseId).agency(), kind, LocalDate.now(clock));
        CaseDocument begun = new CaseDocument(kind, template, caseId, partyId, recordId, actor, clock.instant());
        about.accept(begun);
        CaseDocument saved = begunDocuments.save(begun);
        trail.note(saved, actor, "draft", saved.createdAt(), null, saved.title(), "case_document", saved.id());
        return saved;
    }

    /**
     * Writes into marked fields of a draft.
     *
     * @param texts text by field; an empty text leaves the field empty
     * @throws Rejection CONFLICT when it is issued; INVALID naming each field that may not be changed
     */
    public DocumentView edit(long id, Map<String, String> texts, String actor) {
        CaseDocument document = documents.document(id);
        caseFiles.lock(document.caseId());
        drafts.requireDraft(document);
        DocumentKind kind = kinds.get(document.kind());
        List<Finding> faults = texts.entrySet().stream()
                .flatMap(text -> EditRules.fault(kind, text.getKey(), text.getValue()).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, faults);
        }
        texts.forEach((field, text) -> {
            DocumentEdit edited =
                    edits.save(new DocumentEdit(id, field, PlainText.of(text).strip(), actor, clock.instant()));
            trail.note(
                    document,
                    actor,
                    "edit",
                    clock.instant(),
                    null,
                    kind.fields().get(field).label(),
                    "document_edit",
                    edited.id());
        });
        return documents.get(id);
    }

    /**
     * Begins the document that corrects or withdraws an issued one and names it; the old one stays as it is.
     *
     * @param content what is corrected, {@code null} for a withdrawal
     * @throws Rejection CONFLICT when the old one is no issued document in force
     */
    public DocumentView correct(long id, String reason, String content, String actor) {
        DocumentView begun = replace(id, "correction-notice", CaseDocument.Relation.CORRECTION, reason, actor);
        return content == null || content.isBlank() ? begun : edit(begun.id(), Map.of("content", content), actor);
    }

    /** See {@link #correct}. */
    public DocumentView withdraw(long id, String reason, String actor) {
        return replace(id, "withdrawal-notice", CaseDocument.Relation.WITHDRAWAL, reason, actor);
    }

    private DocumentView replace(long id, String notice, CaseDocument.Relation relation, String reason, String actor) {
        CaseDocument old = documents.document(id);
        DocumentView.Status status = documents.get(id).status();
        if (status == DocumentView.Status.DRAFT || status == DocumentView.Status.WITHDRAWN) {
            throw Rejection.conflict("更正、撤回", "《%s》%s，不能更正或者撤回。".formatted(old.title(), status.label()));
        }
        String why = Reasons.read(reason, "更正、撤回");
        CaseDocument begun = begin(
                kinds.get(notice), old.caseId(), old.partyId(), null, actor, one -> one.about(old, relation, why));
        return documents.get(begun.id());
    }
}
