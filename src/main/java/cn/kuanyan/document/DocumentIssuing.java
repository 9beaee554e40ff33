package cn.kuanyan.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft is issued when nothing mandatory is missing: it gets its number, is frozen and never changes again. */
@Service
@Transactional
public class DocumentIssuing {

    private final DocumentKinds kinds;
    private final CaseDocuments documents;
    private final DocumentIssueRepository issues;
    private final CaseDocumentFileRepository files;
    private final DraftsGivenUp drafts;
    private final DocumentContents contents;
    private final CaseFiles caseFiles;
    private final CaseNumbers numbers;
    private final Catalogue catalogue;
    private final DocumentTrail trail;
    private final Clock clock;

    DocumentIssuing(
            DocumentKinds kinds,
            CaseDocuments documents,
            DocumentIssueRepository issues,
            CaseDocumentFileRepository files,
            DraftsGivenUp drafts,
            DocumentContents contents,
            CaseFiles caseFiles,
            CaseNumbers numbers,
            Catalogue catalogue,
            DocumentTrail trail,
            Clock clock) {
        this.kinds = kinds;
        this.documents = documents;
        this.issues = issues;
        this.files = files;
        this.drafts = drafts;
        this.contents = contents;
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Issues a draft with the paper that approves it, or by hand.
     *
     * @param recordId the paper, {@code null} by hand
     * @throws Rejection INVALID naming each mandatory content that is missing; CONFLICT when it is issued already
     */
    public void issue(long id, Long recordId, String actor) {
        CaseDocument document = documents.document(id);
        caseFiles.lock(document.caseId());
        drafts.requireDraft(document);
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
        trail.note(document, actor, "issue", now, null, named, "document_issue", issued.id());
        trail.note(document, actor, "freeze", now, null, frozen.sha256(), "case_document_file", frozen.id());
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

    /** Of two drafts about one document the second may come too late: what is withdrawn is not corrected any more. */
    private void requireInForce(Long replaced) {
        if (replaced != null && documents.get(replaced).status() == DocumentView.Status.WITHDRAWN) {
            throw Rejection.conflict(
                    "更正、撤回",
                    "《%s》已撤回，不能再更正或者撤回；请作废这份草稿。"
                            .formatted(documents.document(replaced).title()));
        }
    }
}
