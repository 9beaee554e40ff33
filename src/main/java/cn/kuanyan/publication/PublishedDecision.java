package cn.kuanyan.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One decision as everybody may read it. Never changed; a withdrawal is a row of its own. */
@Entity
@Immutable
@Table(name = "published_decision")
class PublishedDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String publicId;
    private String agency;
    private long caseId;
    private long partyId;
    private String authority;
    private String itemName;
    private String number;
    private String party;
    private String organisation;
    private LocalDate decidedOn;
    private LocalDate publishedOn;

    @Column(length = 20000)
    private String text;

    private String confirmedBy;
    private Instant publishedAt;

    protected PublishedDecision() {}

    PublishedDecision(NewPublication decision, String publicId, String confirmedBy, Instant at) {
        this.publicId = publicId;
        this.agency = decision.agency();
        this.caseId = decision.caseId();
        this.partyId = decision.partyId();
        this.authority = decision.authority();
        this.itemName = decision.itemName();
        this.number = decision.number();
        this.party = decision.party();
        this.organisation = decision.organisation();
        this.decidedOn = decision.decidedOn();
        this.publishedOn = decision.publishedOn();
        this.text = decision.text();
        this.confirmedBy = confirmedBy;
        this.publishedAt = at;
    }

    Long id() {
        return id;
    }

    String agency() {
        return agency;
    }

    long caseId() {
        return caseId;
    }

    PublicView view() {
        return new PublicView(publicId, authority, itemName, number, party, decidedOn, publishedOn, text);
    }
}
