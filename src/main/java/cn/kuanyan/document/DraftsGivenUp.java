package cn.kuanyan.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 作废草稿: a draft that no step issues any more would else keep the case open for ever. */
@Service
@Transactional
public class DraftsGivenUp {

    private final CaseDocumentRepository documents;
    private final DocumentIssueRepository issues;
    private final DocumentDiscardRepository discards;
    private final DocumentKinds kinds;
    private final CaseFiles caseFiles;
    private final DocumentTrail trail;
    private final Clock clock;

    DraftsGivenUp(
            CaseDocumentRepository documents,
            DocumentIssueRepository issues,
            DocumentDiscardRepository discards,
            DocumentKinds kinds,
            CaseFiles caseFiles,
            DocumentTrail trail,
            Clock clock) {
        this.documents = documents;
        this.issues = issues;
        this.discards = discards;
        this.kinds = kinds;
        this.caseFiles = caseFiles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives up a draft that people issue; what a step of the procedure issues is drafted anew by that step.
     *
     * @throws Rejection CONFLICT for a document that is issued, given up already or belongs to a step; INVALID without a reason
     */
    public void discard(long id, String reason, String actor) {
        CaseDocument draft = documents.findById(id).orElseThrow(() -> Rejection.notFound("没有这份文书。"));
        caseFiles.lock(draft.caseId());
        if (issues.findByDocumentId(id).isPresent() || discards.existsByDocumentId(id)) {
            throw Rejection.conflict("作废草稿", "《%s》不是草稿，不能作废。".formatted(draft.title()));
        }
        if (kinds.get(draft.kind()).issuedWith() != null) {
            throw Rejection.conflict("作废草稿", "《%s》随办理步骤拟制和签发，不能单独作废。".formatted(draft.title()));
        }
        String why = Reasons.read(reason, "作废草稿");
        Instant now = clock.instant();
        DocumentDiscard given = discards.save(new DocumentDiscard(id, why, actor, now));
        trail.note(draft, actor, "discard", now, null, why, "document_discard", given.id());
    }

    @Transactional(readOnly = true)
    Set<Long> among(Collection<Long> drafts) {
        return drafts.isEmpty()
                ? Set.of()
                : discards.findByDocumentIdIn(drafts).stream()
                        .map(DocumentDiscard::documentId)
                        .collect(Collectors.toSet());
    }

    /** @throws Rejection CONFLICT for what is issued or given up */
    void requireDraft(CaseDocument document) {
        if (issues.findByDocumentId(document.id()).isPresent()) {
            throw Rejection.conflict(
                    "已经签发的文书不得改动", "《%s》已经签发，不能再修改或者重复签发；确需更改的，请另行更正或者撤回。".formatted(document.title()));
        }
        if (discards.existsByDocumentId(document.id())) {
            throw Rejection.conflict("已经作废的草稿", "《%s》的草稿已经作废，不能再修改或者签发。".formatted(document.title()));
        }
    }
}
