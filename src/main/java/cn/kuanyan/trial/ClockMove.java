package cn.kuanyan.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One move of the trial clock: who, when by the machine's time, from and to by the trial's. */
@Entity
@Table(name = "trial_clock_move")
class ClockMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by")
    private String movedBy;

    @Column(name = "moved_from")
    private Instant movedFrom;

    @Column(name = "moved_to")
    private Instant movedTo;

    @Column(name = "offset_millis")
    private long offsetMillis;

    protected ClockMove() {}

    ClockMove(Instant movedAt, String movedBy, Instant movedFrom, Instant movedTo) {
        this.movedAt = movedAt;
        this.movedBy = movedBy;
        this.movedFrom = movedFrom;
        this.movedTo = movedTo;
        this.offsetMillis = Duration.between(movedAt, movedTo).toMillis();
    }

    Duration offset() {
        return Duration.ofMillis(offsetMillis);
    }

    String movedBy() {
        return movedBy;
    }

    Instant movedFrom() {
        return movedFrom;
    }

    Instant movedTo() {
        return movedTo;
    }
}
