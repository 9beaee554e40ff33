package cn.kuanyan.lists.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One change of one list, from the request to the published version. A list has at most one that is open. */
@Entity
@Table(name = "list_change")
public class ListChange {

    /** How far the change has come. */
    public enum State {
        DRAFT("修改中"),
        SUBMITTED("待审核发布"),
        PUBLISHED("已发布"),
        WITHDRAWN("已撤回");

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

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    @Column(name = "list_id")
    private String list;

    @Column(name = "open_list")
    private String openList;

    @Column(name = "agency")
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "reason")
    private String reason;

    @Column(name = "base_version")
    private int baseVersion;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "note")
    private String note;

    @Column(name = "proposed_from")
    private LocalDate proposedFrom;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "published_version")
    private Integer publishedVersion;

    @Column(name = "process_instance_id")
    private String processInstanceId;

    protected ListChange() {}

    ListChange(String list, String agency, String reason, int baseVersion) {
        this.list = list;
        this.openList = list;
        this.agency = agency;
        this.state = State.DRAFT;
        this.reason = reason;
        this.baseVersion = baseVersion;
    }

    void drafted(String file) {
        sha256 = file;
    }

    void submitted(Submission submission) {
        state = State.SUBMITTED;
        documentNumber = submission.documentNumber();
        note = submission.note();
        proposedFrom = submission.effectiveFrom();
        returnReason = null;
    }

    void returned(String why) {
        state = State.DRAFT;
        returnReason = why;
    }

    void published(int number) {
        state = State.PUBLISHED;
        openList = null;
        publishedVersion = number;
    }

    void withdrawn() {
        state = State.WITHDRAWN;
        openList = null;
    }

    void runsAs(String processInstance) {
        processInstanceId = processInstance;
    }

    public long id() {
        return id;
    }

    public String list() {
        return list;
    }

    public String agency() {
        return agency;
    }

    public State state() {
        return state;
    }

    public boolean open() {
        return openList != null;
    }

    /** Why the list is changed, in the words of who asked for it. */
    public String reason() {
        return reason;
    }

    /** Number of the version from which the draft is made; 0 for the first version of a list. */
    public int baseVersion() {
        return baseVersion;
    }

    /** Checksum of the draft, {@code null} until a file is uploaded. */
    public String sha256() {
        return sha256;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String note() {
        return note;
    }

    /** The day that the editor proposes, or {@code null}. */
    public LocalDate proposedFrom() {
        return proposedFrom;
    }

    /** Why the publisher returned the draft; {@code null} unless it was returned and not submitted again. */
    public String returnReason() {
        return returnReason;
    }

    public Integer publishedVersion() {
        return publishedVersion;
    }

    public String processInstanceId() {
        return processInstanceId;
    }
}
