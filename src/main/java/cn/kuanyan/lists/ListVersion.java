package cn.kuanyan.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version of a list. Nothing of it ever changes but its end, which the publication of the next version sets.
 * Its period is half-open: {@code effectiveTo} is the first day on which it is no longer in force.
 */
@Entity
@Table(name = "list_version")
public class ListVersion {

    /** How a version stands on a day. */
    public enum State {
        UPCOMING("尚未施行"),
        IN_FORCE("施行中"),
        ENDED("已失效");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "list_id")
    private String list;

    @Column(name = "version_number")
    private int number;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "note")
    private String note;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "sha256")
    private String sha256;

    protected ListVersion() {}

    private ListVersion(String list, int number, LocalDate effectiveFrom, String sha256, Instant publishedAt) {
        this.list = list;
        this.number = number;
        this.effectiveFrom = effectiveFrom;
        this.sha256 = sha256;
        this.publishedAt = publishedAt;
    }

    /** Version 1: the list as its authority printed it, with the dates of {@code law/sources.yaml}. */
    static ListVersion shipped(ListSource source, String sha256, Instant at) {
        ListVersion first = new ListVersion(source.id(), 1, source.effectiveFrom(), sha256, at);
        first.effectiveTo = source.effectiveTo();
        first.documentNumber = source.documentNumber();
        return first;
    }

    /** The first list of an authority that had none. */
    static ListVersion first(NewVersion made, Instant at) {
        return new ListVersion(made.list(), 1, made.effectiveFrom(), made.sha256(), at).told(made);
    }

    private ListVersion told(NewVersion made) {
        documentNumber = made.documentNumber();
        note = made.note();
        preparedBy = made.preparedBy();
        publishedBy = made.publishedBy();
        return this;
    }

    /** The version after this one; this one ends on its first day at the latest. */
    ListVersion succeededBy(NewVersion next, Instant at) {
        ListVersion successor = new ListVersion(list, number + 1, next.effectiveFrom(), next.sha256(), at).told(next);
        if (effectiveTo == null || next.effectiveFrom().isBefore(effectiveTo)) {
            effectiveTo = next.effectiveFrom();
        }
        return successor;
    }

    /** Detached from any transaction, so that what one changes and takes back is not seen by others. */
    ListVersion copy() {
        ListVersion copy = new ListVersion(list, number, effectiveFrom, sha256, publishedAt);
        copy.id = id;
        copy.effectiveTo = effectiveTo;
        copy.documentNumber = documentNumber;
        copy.note = note;
        copy.preparedBy = preparedBy;
        copy.publishedBy = publishedBy;
        return copy;
    }

    public boolean inForceOn(LocalDate day) {
        return stateOn(day) == State.IN_FORCE;
    }

    public State stateOn(LocalDate day) {
        if (effectiveFrom != null && day.isBefore(effectiveFrom)) {
            return State.UPCOMING;
        }
        return effectiveTo == null || day.isBefore(effectiveTo) ? State.IN_FORCE : State.ENDED;
    }

    public String list() {
        return list;
    }

    public int number() {
        return number;
    }

    /** {@code null} when the source does not say (in force, unverified). */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** {@code null} while open. */
    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String note() {
        return note;
    }

    /** User id; {@code null} for the version that the product brings. */
    public String preparedBy() {
        return preparedBy;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String sha256() {
        return sha256;
    }
}
