package cn.kuanyan.models;

import java.util.Date;
import java.util.List;

/**
 * Answers the questions of the models in the way that leads straight through every step, a hearing and a collective
 * discussion included. Public, with public methods, because the expressions of the models reach it by reflection.
 */
public final class ScriptedPenaltyCase {

    private static final Date FAR_AHEAD = new Date(Long.MAX_VALUE / 1_000_000);

    List<Long> parties = List.of(1L, 2L);

    public String registrar(Long caseId) {
        return "officer1";
    }

    public List<String> officers(Long caseId) {
        return List.of("officer1", "officer2");
    }

    public List<String> deputies(Long caseId) {
        return List.of("deputy1", "deputy2");
    }

    public String hearingChair(Long caseId, Long partyId) {
        return "hearing";
    }

    public String hearingRecorder(Long caseId, Long partyId) {
        return "recorder";
    }

    public Date dueAt(Long caseId, Long partyId, String limit) {
        return FAR_AHEAD;
    }

    public Date dueAt(Long caseId, String limit) {
        return FAR_AHEAD;
    }

    public String paymentState(Long caseId, Long partyId) {
        return "settled";
    }

    public boolean filed(Long caseId) {
        return true;
    }

    public String filingProposal(Long caseId) {
        return "FILE";
    }

    public boolean notFilingNoticeOwed(Long caseId) {
        return true;
    }

    public boolean interviewPlanned(Long caseId) {
        return true;
    }

    public boolean proposalChanged(Long caseId) {
        return false;
    }

    public boolean legalReviewRequired(Long caseId) {
        return true;
    }

    public String returnTarget(Long caseId) {
        return "none";
    }

    public boolean crimeDecided(Long caseId) {
        return true;
    }

    public boolean transferFailed(Long caseId) {
        return false;
    }

    public boolean allTransferred(Long caseId) {
        return false;
    }

    public List<String> transferGroup(Long caseId) {
        return officers(caseId);
    }

    public Date dueAtIfAny(Long caseId, String limit) {
        return null;
    }

    public boolean discretionNeedsReview(Long caseId, Long partyId) {
        return true;
    }

    public boolean rightsUsed(Long caseId, Long partyId) {
        return true;
    }

    public boolean statementGiven(Long caseId, Long partyId) {
        return true;
    }

    public boolean noticeDelivered(Long caseId, Long partyId) {
        return true;
    }

    public boolean served(Long caseId, Long partyId) {
        return true;
    }

    public String serviceState(Long caseId, Long partyId) {
        return "served";
    }

    public boolean publicised(Long caseId, Long partyId) {
        return true;
    }

    public boolean collectiveDiscussionRequired(Long caseId, Long partyId) {
        return true;
    }

    public boolean fineCollectedOnTheSpot(Long caseId, Long partyId) {
        return true;
    }

    public boolean fineImposed(Long caseId, Long partyId) {
        return true;
    }

    public boolean remedyInTime(Long caseId, Long partyId) {
        return true;
    }

    public Date remedyAnswerDueAt(Long caseId, Long partyId) {
        return FAR_AHEAD;
    }

    public String remedyState(Long caseId, Long partyId) {
        return "stands";
    }

    public boolean closingOwed(Long caseId, Long partyId) {
        return false;
    }

    public boolean investigationOwed(Long caseId) {
        return false;
    }

    public boolean proposalOpen(Long caseId, Long partyId) {
        return false;
    }

    public List<Long> partyForPriorNotice(Long caseId, Long partyId) {
        return List.of(partyId);
    }

    public List<Long> partyForHearing(Long caseId, Long partyId) {
        return List.of(partyId);
    }

    public List<Long> partyForImplementation(Long caseId, Long partyId) {
        return List.of(partyId);
    }

    public boolean refundOwed(Long caseId, Long partyId, Long matterId) {
        return true;
    }

    public boolean remakeOwed(Long caseId, Long partyId) {
        return false;
    }

    public List<Long> partiesForDiscretion(Long caseId) {
        return parties;
    }

    public List<Long> partiesForPriorNotice(Long caseId) {
        return parties;
    }

    public List<Long> partiesForHearing(Long caseId) {
        return parties;
    }

    public List<Long> partiesForDecision(Long caseId) {
        return parties;
    }

    public List<Long> partiesForImplementation(Long caseId) {
        return parties;
    }

    public boolean rectificationOwed(Long caseId, Long partyId) {
        return true;
    }

    public Date rectificationDue(Long caseId, Long partyId) {
        return null;
    }

    public String reopenedFor(Long caseId) {
        return "FILE";
    }

    public List<Long> reopenedParties(Long caseId) {
        return parties;
    }
}
