package cn.kuanyan.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What the law asks of a person beyond an account: the enforcement certificate (《中华人民共和国行政处罚法》第四十二条第一款)
 * and, for legal review, the qualification by the national examination (第五十八条第二款).
 */
@Entity
@Table(name = "officer_profile")
public class OfficerProfile {

    @Id
    @Column(name = "user_id")
    private String userId;

    @Column(name = "agency")
    private String agency;

    @Column(name = "authority")
    private String authority;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "legal_qualification")
    private boolean legalQualification;

    protected OfficerProfile() {}

    /**
     * @param userId id of the engine's user
     * @param agency id of the agency (tenant)
     * @param authority 实施主体, the organ in whose name this person acts
     * @param displayName name as it appears in documents
     * @param certificateNumber 执法证号, {@code null} for somebody who holds none
     * @param legalQualification whether the person passed 国家统一法律职业资格考试
     */
    public OfficerProfile(
            String userId,
            String agency,
            String authority,
            String displayName,
            String certificateNumber,
            boolean legalQualification) {
        this.userId = userId;
        this.agency = agency;
        this.authority = authority;
        this.displayName = displayName;
        this.certificateNumber = certificateNumber;
        this.legalQualification = legalQualification;
    }

    public String userId() {
        return userId;
    }

    public String agency() {
        return agency;
    }

    public String authority() {
        return authority;
    }

    public String displayName() {
        return displayName;
    }

    /** 执法证号, or {@code null}: without it nobody investigates. */
    public String certificateNumber() {
        return certificateNumber;
    }

    public boolean legalQualification() {
        return legalQualification;
    }
}
