package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.Conditions;
import cn.kuanyan.document.DocumentKind;
import cn.kuanyan.document.DocumentKinds;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which documents the papers of a case ask for by the files of {@code documents}, and which of them are not issued (《行政处罚法》
 * 第四十七条). What came about before the product kept documents owes none.
 */
@Component
public class OwedDocuments {

    private final DocumentKinds kinds;

    OwedDocuments(DocumentKinds kinds) {
        this.kinds = kinds;
    }

    /** A sentence for each document that a paper asks for and that is not there, and for each draft that waits to be issued. */
    public List<String> lacking(Act act, List<DocumentView> all) {
        List<String> lines = new ArrayList<>();
        Instant kept = all.stream()
                .map(DocumentView::issuedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        for (DocumentKind kind : kinds.all()) {
            if (kind.issuedWith() == null || isIssuedNow(kind, act)) {
                continue;
            }
            owed(kind, act.progress(), kept).forEach((party, papers) -> {
                long issued = all.stream()
                        .filter(one -> one.kind().equals(kind.kind()) && isIssued(one))
                        .filter(one -> party.isEmpty() || party.get().equals(one.partyId()))
                        .count();
                if (issued < papers) {
                    lines.add("%s《%s》没有签发。".formatted(name(act, party.orElse(null)), kind.title()));
                }
            });
        }
        all.stream()
                .filter(one -> one.status() == DocumentView.Status.DRAFT && waits(one, act))
                .map(one -> "%s《%s》是草稿，尚未签发；不再需要的，应当写明理由作废。".formatted(name(act, one.partyId()), one.title()))
                .forEach(lines::add);
        return lines.stream().distinct().toList();
    }

    /** What the product offers and the law leaves to the parties and officers, e.g. 送达地址确认书, with no step that issues it. */
    public List<String> offered(List<DocumentView> all) {
        return all.stream()
                .filter(one -> one.status() == DocumentView.Status.DRAFT && isOffered(kinds.get(one.kind())))
                .map(one -> "《%s》".formatted(one.title()))
                .distinct()
                .toList();
    }

    private static boolean isOffered(DocumentKind kind) {
        return kind.from() != null && kind.issuedWith() == null;
    }

    private static boolean isIssued(DocumentView document) {
        return document.status() != DocumentView.Status.DRAFT;
    }

    private static boolean isIssuedNow(DocumentKind kind, Act act) {
        return kind.issuedWith().equals(Step.ofTask(act.task()));
    }

    /** How many documents of a kind the papers ask for, by party; of a kind that an approval issues, at least one. */
    private Map<Optional<Long>, Long> owed(DocumentKind kind, CaseProgress progress, Instant kept) {
        Map<Optional<Long>, Long> owed = new LinkedHashMap<>();
        progress.papers(null, kind.issuedWith())
                .filter(paper -> !paper.recordedAt().isBefore(kept))
                .filter(paper -> holds(kind.issuedWhen(), paper) && drafted(kind, paper, progress, kept))
                .flatMap(paper -> about(kind, paper, progress))
                .forEach(party -> owed.merge(
                        party, 1L, (before, one) -> kind.issuedWith().equals(kind.from()) ? before + one : before));
        return owed;
    }

    /** A paper about the whole case is about each party; where parties came later, at least about one. */
    private static Stream<Optional<Long>> about(DocumentKind kind, CaseRecord paper, CaseProgress progress) {
        if (kind.per() == DocumentKind.Per.CASE) {
            return Stream.of(Optional.empty());
        }
        if (paper.partyId() != null) {
            return Stream.of(Optional.of(paper.partyId()));
        }
        boolean later = progress.papers(null, "decide-joining").findAny().isPresent()
                || progress.papers(null, "decide-party-change")
                        .anyMatch(change -> change.data().text("addedParty").isPresent());
        return later
                ? Stream.of(Optional.empty())
                : progress.standing().stream().map(party -> Optional.of(party.id()));
    }

    /** Whether the draft that the paper issues was made: by itself, or by the latest paper of the drafting step before it. */
    private static boolean drafted(DocumentKind kind, CaseRecord paper, CaseProgress progress, Instant kept) {
        if (kind.issuedWith().equals(kind.from())) {
            return holds(kind.when(), paper);
        }
        return progress.papers(null, kind.from())
                .filter(draft -> draft.id() < paper.id() && isAbout(draft, paper.partyId()))
                .reduce((earlier, later) -> later)
                .filter(draft -> !draft.recordedAt().isBefore(kept))
                .filter(draft -> holds(kind.when(), draft))
                .isPresent();
    }

    /** A draft waits while the step that issues it may still come: no later draft or refusal has taken its place. */
    private boolean waits(DocumentView draft, Act act) {
        DocumentKind kind = kinds.get(draft.kind());
        if (isOffered(kind) || isOver(draft, act.progress())) {
            return false;
        }
        return kind.issuedWith() == null
                || !isIssuedNow(kind, act)
                        && Stream.of(kind.from(), kind.issuedWith())
                                .flatMap(step -> act.progress().papers(null, step))
                                .filter(later -> draft.recordId() == null || later.id() > draft.recordId())
                                .filter(later -> isAbout(later, draft.partyId()))
                                .noneMatch(later -> isOfTheSameMatter(later, draft, kind, act.progress()));
    }

    private static boolean isOver(DocumentView draft, CaseProgress progress) {
        return progress.parties().stream()
                .filter(party -> party.id().equals(draft.partyId()))
                .anyMatch(party -> progress.isOver(party) || progress.isTransferred(party));
    }

    private static boolean isOfTheSameMatter(
            CaseRecord later, DocumentView draft, DocumentKind kind, CaseProgress progress) {
        Optional<String> matter = later.data().text(Matter.ID);
        return matter.isEmpty()
                || matter.get().equals(String.valueOf(draft.recordId()))
                || progress.papers(null, kind.from())
                        .filter(paper -> paper.id().equals(draft.recordId()))
                        .allMatch(paper -> paper.data().is(Matter.ID, matter.get()));
    }

    private static boolean isAbout(CaseRecord paper, Long partyId) {
        return partyId == null || paper.partyId() == null || paper.partyId().equals(partyId);
    }

    private static boolean holds(Map<String, List<String>> conditions, CaseRecord paper) {
        return Conditions.hold(
                conditions, field -> DocumentFields.codes(paper.data().values().get(field)));
    }

    private static String name(Act act, Long partyId) {
        return act.progress().parties().stream()
                .filter(party -> party.id().equals(partyId))
                .map(Party::name)
                .map("当事人%s："::formatted)
                .findFirst()
                .orElse("");
    }
}
