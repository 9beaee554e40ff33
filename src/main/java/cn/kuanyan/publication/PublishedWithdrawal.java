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

/** That a published decision was withdrawn, with the reason that is told to everybody (《行政处罚法》第四十八条第二款). */
@Entity
@Immutable
@Table(name = "published_withdrawal")
class PublishedWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long decisionId;

    @Column(length = 20000)
    private String reason;

    private LocalDate withdrawnOn;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected PublishedWithdrawal() {}

    PublishedWithdrawal(Long decisionId, String reason, LocalDate on, String by, Instant at) {
        this.decisionId = decisionId;
        this.reason = reason;
        this.withdrawnOn = on;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    Long id() {
        return id;
    }

    public String reason() {
        return reason;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
