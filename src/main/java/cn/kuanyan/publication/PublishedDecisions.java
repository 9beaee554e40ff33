package cn.kuanyan.publication;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens decisions to everybody and withdraws them; both are acts on record. */
@Service
@Transactional
public class PublishedDecisions {

    private static final int PAGE = 20;

    /** A decision by its public id, with its withdrawal if there is one. */
    record Found(PublicView decision, PublishedWithdrawal withdrawal) {}

    private final PublishedDecisionRepository decisions;
    private final PublishedWithdrawalRepository withdrawals;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PublishedDecisions(
            PublishedDecisionRepository decisions,
            PublishedWithdrawalRepository withdrawals,
            AuditTrail trail,
            Clock clock) {
        this.decisions = decisions;
        this.withdrawals = withdrawals;
        this.trail = trail;
        this.clock = clock;
    }

    /** Publishes a text that a person confirmed; what stood open about the party until now is replaced. */
    public String publish(NewPublication decision, String confirmedBy) {
        withdraw(decision.caseId(), decision.partyId(), "已由新公示的决定代替。", decision.publishedOn(), confirmedBy);
        String id = publicId();
        PublishedDecision published = decisions.save(new PublishedDecision(decision, id, confirmedBy, clock.instant()));
        record(published, confirmedBy, "publish-decision", "published_decision", published.id());
        return id;
    }

    /**
     * Withdraws what is open about a party, at once; nothing happens where nothing is.
     *
     * @param reason that everybody is told
     */
    public void withdraw(long caseId, long partyId, String reason, LocalDate on, String actor) {
        for (PublishedDecision standing : decisions.standing(caseId, partyId)) {
            PublishedWithdrawal withdrawal =
                    withdrawals.save(new PublishedWithdrawal(standing.id(), reason, on, actor, clock.instant()));
            record(standing, actor, "withdraw-publication", "published_withdrawal", withdrawal.id());
        }
    }

    @Transactional(readOnly = true)
    public boolean stands(long caseId, long partyId) {
        return !decisions.standing(caseId, partyId).isEmpty();
    }

    @Transactional(readOnly = true)
    Page<PublicView> search(DecisionSearch wanted) {
        return decisions
                .search(
                        wanted.authority(),
                        wanted.item(),
                        wanted.party(),
                        wanted.number(),
                        wanted.first(),
                        wanted.last(),
                        PageRequest.of(wanted.page(), PAGE))
                .map(PublishedDecision::view);
    }

    @Transactional(readOnly = true)
    List<String> authorities() {
        return decisions.authorities();
    }

    @Transactional(readOnly = true)
    Optional<Found> find(String publicId) {
        return decisions
                .findByPublicId(publicId)
                .map(decision -> new Found(
                        decision.view(),
                        withdrawals.findByDecisionId(decision.id()).orElse(null)));
    }

    private void record(PublishedDecision about, String actor, String act, String table, long row) {
        trail.record(new Recorded(about.agency(), about.caseId(), clock.instant(), actor, act, null, null, table, row));
    }

    /** Nothing about the case can be told from it, and no other can be guessed. */
    private String publicId() {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
