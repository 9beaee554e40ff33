package cn.kuanyan.lists.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who did what of a change, and when. Only ever added to. */
@Entity
@Immutable
@Table(name = "list_change_entry")
public class ListChangeEntry {

    /** What was done. */
    public enum Action {
        OPENED("提出修改"),
        UPLOADED("上传草稿"),
        SUBMITTED("提交审核"),
        RETURNED("退回"),
        PUBLISHED("发布"),
        WITHDRAWN("撤回");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether who did it has prepared the version. */
        boolean prepares() {
            return this == OPENED || this == UPLOADED || this == SUBMITTED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "change_id")
    private long changeId;

    @Column(name = "actor")
    private String actor;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "action")
    private Action action;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "note")
    private String note;

    protected ListChangeEntry() {}

    ListChangeEntry(long changeId, String actor, Instant actedAt, Action action, String sha256, String note) {
        this.changeId = changeId;
        this.actor = actor;
        this.actedAt = actedAt;
        this.action = action;
        this.sha256 = sha256;
        this.note = note;
    }

    /** User id. */
    public String actor() {
        return actor;
    }

    public Instant actedAt() {
        return actedAt;
    }

    public Action action() {
        return action;
    }

    /** Checksum of the draft at that moment, {@code null} when there was none. */
    public String sha256() {
        return sha256;
    }

    public String note() {
        return note;
    }
}
