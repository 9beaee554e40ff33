package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.platform.ModelBean;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the models of 行政复议、行政诉讼 and of a decision that is made anew ask, the bean {@code remedy}. */
@Component
@ModelBean("remedy")
@Transactional(readOnly = true)
public class RemedyQuestions {

    private final CaseFiles caseFiles;
    private final Acts acts;
    private final PenaltyCaseQuestions penaltyCase;

    RemedyQuestions(CaseFiles caseFiles, Acts acts, PenaltyCaseQuestions penaltyCase) {
        this.caseFiles = caseFiles;
        this.acts = acts;
        this.penaltyCase = penaltyCase;
    }

    /** Whether the remedy that was just registered came in time. */
    public boolean inTime(Long caseId, Long partyId) {
        return !remedy(caseId, partyId).isLate();
    }

    /** The moment at which the agency's answer to the remedy is overdue. */
    public Date answerDueAt(Long caseId, Long partyId) {
        Remedy remedy = remedy(caseId, partyId);
        return penaltyCase.dueAt(caseId, partyId, remedy.answerLimit());
    }

    /** {@code underWay}, {@code stands} when nothing changes, or {@code setAside}. */
    public String state(Long caseId, Long partyId) {
        return remedy(caseId, partyId)
                .outcome()
                .map(outcome -> outcome.setsAside() ? "setAside" : "stands")
                .orElse("underWay");
    }

    /** Whether more was paid than is owed after the result of this remedy. */
    public boolean refundOwed(Long caseId, Long partyId, Long matterId) {
        return Refund.owed(progress(caseId), caseFiles.party(partyId)).stream()
                .anyMatch(refund -> refund.isOfMatter(matterId.toString()));
    }

    public boolean remakeOwed(Long caseId, Long partyId) {
        return progress(caseId).isRemakeOwed(caseFiles.party(partyId));
    }

    /** Whether the case was archived before the new decision: then it is closed once more. */
    public boolean closingOwed(Long caseId, Long partyId) {
        CaseProgress progress = progress(caseId);
        long decided =
                progress.decision(caseFiles.party(partyId)).map(CaseRecord::id).orElse(0L);
        return progress.latest(null, "archive-case")
                .filter(archived -> archived.id() < decided)
                .isPresent();
    }

    /** Whether nobody has investigated yet, as after a decision on the spot. */
    public boolean investigationOwed(Long caseId) {
        return progress(caseId).latest(null, "write-investigation-report").isEmpty();
    }

    /** The party itself if it has to be told what is proposed, else nobody; likewise below. */
    public List<Long> partyForPriorNotice(Long caseId, Long partyId) {
        return only(partyId, penaltyCase.partiesForPriorNotice(caseId));
    }

    public List<Long> partyForHearing(Long caseId, Long partyId) {
        return only(partyId, penaltyCase.partiesForHearing(caseId));
    }

    public List<Long> partyForImplementation(Long caseId, Long partyId) {
        return only(partyId, penaltyCase.partiesForImplementation(caseId));
    }

    public boolean proposalOpen(Long caseId, Long partyId) {
        return progress(caseId).proposal(caseFiles.party(partyId)).isEmpty();
    }

    private static List<Long> only(Long partyId, List<Long> concerned) {
        return concerned.stream().filter(partyId::equals).toList();
    }

    private Remedy remedy(long caseId, long partyId) {
        return Remedy.latest(progress(caseId), caseFiles.party(partyId)).orElseThrow();
    }

    private CaseProgress progress(long caseId) {
        return acts.progress(caseId);
    }
}
