package cn.kuanyan.document;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.document.pdf.PdfRendition;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.PlainText;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of the cases: begun as drafts, edited in their marked fields, issued and then frozen. */
@Service
@Transactional
public class CaseDocuments {

    private final DocumentKinds kinds;
    private final DocumentTemplates templates;
    private final CaseDocumentRepository documents;
    private final DocumentEditRepository edits;
    private final DocumentIssueRepository issues;
    private final CaseDocumentFileRepository files;
    private final DraftsGivenUp drafts;
    private final DocumentContents contents;
    private final PdfRendition rendition;
    private final CaseFiles caseFiles;
    private final CaseNumbers numbers;
    private final Catalogue catalogue;
    private final AuditTrail trail;
    private final Clock clock;

    CaseDocuments(
            DocumentKinds kinds,
            DocumentTemplates templates,
            CaseDocumentRepository documents,
            DocumentEditRepository edits,
            DocumentIssueRepository issues,
            CaseDocumentFileRepository files,
            DraftsGivenUp drafts,
            DocumentContents contents,
            PdfRendition rendition,
            CaseFiles caseFiles,
            CaseNumbers numbers,
            Catalogue catalogue,
            AuditTrail trail,
            Clock clock) {
        this.kinds = kinds;
        this.templates = templates;
        this.documents = documents;
        this.edits = edits;
        this.issues = issues;
        this.files = files;
        this.drafts = drafts;
        this.contents = contents;
        this.rendition = rendition;
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.catalogue = catalogue;
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
        CaseDocument saved = documents.save(begun);
        note(saved, actor, "draft", saved.createdAt(), null, saved.title(), "case_document", saved.id());
        return saved;
    }

    /** The documents of a case, oldest first; a draft that was given up or that a later one took the place of is none any more. */
    @Transactional(readOnly = true)
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
    @Transactional(readOnly = true)
    public List<DocumentView> issuedIn(long caseId) {
        List<CaseDocument> all = documents.findByCaseIdOrderById(caseId);
        Map<Long, DocumentIssue> issued = issued(all);
        return all.stream()
                .filter(one -> issued.containsKey(one.id()))
                .map(one -> view(one, issued.get(one.id()), all, issued))
                .toList();
    }

    @Transactional(readOnly = true)
    public DocumentView get(long id) {
        CaseDocument found = document(id);
        List<CaseDocument> all = documents.findByCaseIdOrderById(found.caseId());
        Map<Long, DocumentIssue> issued = issued(all);
        return view(found, issued.get(id), all, issued);
    }

    /** The Word file: the frozen one, or the draft as it stands now. */
    @Transactional(readOnly = true)
    public byte[] word(long id) {
        CaseDocument document = document(id);
        return files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.WORD)
                .map(CaseDocumentFile::content)
                .orElseGet(() -> contents.word(document, contents.ofDraft(document)));
    }

    /**
     * Writes into marked fields of a draft.
     *
     * @param texts text by field; an empty text leaves the field empty
     * @throws Rejection CONFLICT when it is issued; INVALID naming each field that may not be changed
     */
    public DocumentView edit(long id, Map<String, String> texts, String actor) {
        CaseDocument document = document(id);
        requireDraft(document);
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
            note(
                    document,
                    actor,
                    "edit",
                    clock.instant(),
                    null,
                    kind.fields().get(field).label(),
                    "document_edit",
                    edited.id());
        });
        return get(id);
    }

    /**
     * Issues a draft with the paper that approves it, or by hand.
     *
     * @param recordId the paper, {@code null} by hand
     * @throws Rejection INVALID naming each mandatory content that is missing; CONFLICT when it is issued already
     */
    public void issue(long id, Long recordId, String actor) {
        CaseDocument document = document(id);
        caseFiles.lock(document.caseId());
        requireDraft(document);
        requireInForce(document.replacesId());
        DocumentKind kind = kinds.get(document.kind());
        LocalDate today = LocalDate.now(clock);
        Occasion occasion =
                new Occasion(document.caseId(), document.partyId(), document.recordId(), recordId, null, today);
        String number = number(kind, document, occasion);
        Filling filling = contents.of(document, occasion.numbered(number));
        List<Finding> missing = contents.missing(kind, filling, any -> true);
        if (!missing.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, missing);
        }
        byte[] word = contents.word(document, filling);
        Instant now = clock.instant();
        CaseDocumentFile frozen = files.save(new CaseDocumentFile(id, CaseDocumentFile.Form.WORD, word, actor, now));
        DocumentIssue issued = issues.save(
                new DocumentIssue(id, recordId, number, contents.json(filling), frozen.sha256(), actor, now));
        String named = document.title() + (number == null ? "" : " " + number);
        note(document, actor, "issue", now, null, named, "document_issue", issued.id());
        note(document, actor, "freeze", now, null, frozen.sha256(), "case_document_file", frozen.id());
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
        CaseDocument old = document(id);
        DocumentView.Status status = get(id).status();
        if (status == DocumentView.Status.DRAFT || status == DocumentView.Status.WITHDRAWN) {
            throw Rejection.conflict("更正、撤回", "《%s》%s，不能更正或者撤回。".formatted(old.title(), status.label()));
        }
        String why = Reasons.read(reason, "更正、撤回");
        CaseDocument begun = begin(
                kinds.get(notice), old.caseId(), old.partyId(), null, actor, one -> one.about(old, relation, why));
        return get(begun.id());
    }

    /**
     * The PDF/A of an issued document, made at first need and then kept.
     *
     * @throws Rejection CONFLICT for a draft, and where no PDF can be made on this machine
     */
    public byte[] pdf(long id) {
        Optional<CaseDocumentFile> kept = files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.PDF);
        if (kept.isPresent()) {
            return kept.get().content();
        }
        CaseDocument document = document(id);
        CaseDocumentFile word = files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.WORD)
                .orElseThrow(() -> Rejection.conflict("PDF", "《%s》尚未签发，签发以后才有 PDF。".formatted(document.title())));
        byte[] pdf = rendition.pdfA(word.content());
        // Nobody waits while LibreOffice works; of several who asked at once the first one's file is kept.
        caseFiles.lock(document.caseId());
        Optional<CaseDocumentFile> meanwhile = files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.PDF);
        if (meanwhile.isPresent()) {
            return meanwhile.get().content();
        }
        CaseDocumentFile made =
                files.save(new CaseDocumentFile(id, CaseDocumentFile.Form.PDF, pdf, "系统", clock.instant()));
        note(document, "系统", "print", clock.instant(), word.sha256(), made.sha256(), "case_document_file", made.id());
        return made.content();
    }

    /** The latest draft of a kind about a party that still waits to be issued. */
    @Transactional(readOnly = true)
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

    private String number(DocumentKind kind, CaseDocument document, Occasion occasion) {
        if (kind.number() != null) {
            return contents.value(kind, kind.number(), occasion).orElse(null);
        }
        if (kind.series() == null) {
            return null;
        }
        PenaltyCase penaltyCase = caseFiles.get(document.caseId());
        String prefix = catalogue.agency(penaltyCase.agency()).numberPrefix() + kind.series();
        return numbers.next(penaltyCase.authority(), prefix, occasion.issuedOn().getYear());
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

    private CaseDocument document(long id) {
        return documents.findById(id).orElseThrow(() -> Rejection.notFound("没有这份文书。"));
    }

    /** Of two drafts about one document the second may come too late: what is withdrawn is not corrected any more. */
    private void requireInForce(Long replaced) {
        if (replaced != null && get(replaced).status() == DocumentView.Status.WITHDRAWN) {
            throw Rejection.conflict(
                    "更正、撤回",
                    "《%s》已撤回，不能再更正或者撤回；请作废这份草稿。".formatted(document(replaced).title()));
        }
    }

    private void requireDraft(CaseDocument document) {
        if (issues.findByDocumentId(document.id()).isPresent()) {
            throw Rejection.conflict(
                    "已经签发的文书不得改动", "《%s》已经签发，不能再修改或者重复签发；确需更改的，请另行更正或者撤回。".formatted(document.title()));
        }
        drafts.require(document.id(), document.title());
    }

    private void note(
            CaseDocument document,
            String actor,
            String act,
            Instant at,
            String before,
            String after,
            String table,
            long row) {
        trail.record(new Recorded(
                caseFiles.get(document.caseId()).agency(),
                document.caseId(),
                at,
                actor,
                DocumentArticles.act(act, document.kind()),
                before,
                after,
                table,
                row));
    }
}
