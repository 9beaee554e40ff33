package cn.kuanyan.casefile;

import cn.kuanyan.catalogue.PartyKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** A party 当事人 of a case. A person in charge belongs to an organisation of the same case. */
@Entity
@Table(name = "party")
public class Party {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long caseId;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private String identifier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Party organisation;

    private String legalRepresentative;
    private String address;
    private String phone;

    protected Party() {}

    Party(long caseId, NewParty registered, Party organisation) {
        this.caseId = caseId;
        this.kind = registered.kind();
        this.name = registered.name();
        this.identifier = registered.identifier();
        this.organisation = organisation;
        this.legalRepresentative = registered.legalRepresentative();
        this.address = registered.address();
        this.phone = registered.phone();
    }

    void become(NewParty now) {
        this.name = now.name();
        this.identifier = now.identifier();
        this.legalRepresentative = now.legalRepresentative();
        this.address = now.address();
        this.phone = now.phone();
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public PartyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String identifier() {
        return identifier;
    }

    public Optional<Party> organisation() {
        return Optional.ofNullable(organisation);
    }

    public Optional<String> legalRepresentative() {
        return Optional.ofNullable(legalRepresentative);
    }

    public String address() {
        return address;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** Age in completed years on a day; empty for an organisation. The birth date is part of the 居民身份证号. */
    public Optional<Integer> ageOn(LocalDate day) {
        return kind == PartyKind.ORGANISATION
                ? Optional.empty()
                : Optional.of(
                        Period.between(Identifiers.birthDate(identifier), day).getYears());
    }
}
