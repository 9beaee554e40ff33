package cn.kuanyan.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a party was registered as until it was changed, who changed it, when and why. Never updated. */
@Entity
@Immutable
@Table(name = "party_version")
public class PartyVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long partyId;
    private Instant replacedAt;
    private String replacedBy;
    private String name;
    private String identifier;
    private String legalRepresentative;
    private String address;
    private String phone;
    private String reason;

    protected PartyVersion() {}

    PartyVersion(Party before, Instant at, String actor, String reason) {
        this.partyId = before.id();
        this.replacedAt = at;
        this.replacedBy = actor;
        this.name = before.name();
        this.identifier = before.identifier();
        this.legalRepresentative = before.legalRepresentative().orElse(null);
        this.address = before.address();
        this.phone = before.phone().orElse(null);
        this.reason = reason;
    }

    public String name() {
        return name;
    }

    public String identifier() {
        return identifier;
    }

    public String address() {
        return address;
    }

    public String replacedBy() {
        return replacedBy;
    }

    public Instant replacedAt() {
        return replacedAt;
    }

    public String reason() {
        return reason;
    }
}
