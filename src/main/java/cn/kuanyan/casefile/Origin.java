package cn.kuanyan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Where the clue came from. The complainant is kept confidential: shown to nobody but the registrar of the case.
 *
 * @param receivedOn day on which the clue reached the agency
 * @param sendingAuthority organ that transferred or assigned the case
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) @Column(name = "source") CaseSource source,
        @Column(name = "source_received_on") LocalDate receivedOn,
        @Column(name = "complainant_name") String complainantName,
        @Column(name = "complainant_contact") String complainantContact,
        @Column(name = "sending_authority") String sendingAuthority) {

    /** Whether somebody must be told that no case is opened: a named complainant, or the organ that sent the case. */
    public boolean noticeOwed() {
        return complainantName != null || source == CaseSource.TRANSFER;
    }
}
