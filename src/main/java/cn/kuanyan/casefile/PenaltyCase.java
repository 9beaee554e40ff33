package cn.kuanyan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A case of administrative penalty from the registered clue to the archive. Changed only by {@link CaseFiles}. */
@Entity
@Table(name = "penalty_case")
public class PenaltyCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String agency;
    private String authority;
    private String registrationNumber;
    private String caseNumber;
    private String item;
    private String itemName;
    private String regime;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Embedded
    private Origin origin;

    @Embedded
    private Conduct conduct;

    @Column(length = 20000)
    private String clue;

    private String registrar;
    private String officerOne;
    private String officerTwo;
    private LocalDate registeredOn;
    private LocalDate filedOn;
    private LocalDate closedOn;
    private String processInstanceId;

    protected PenaltyCase() {}

    PenaltyCase(NewCase registered, String registrationNumber, String registrar, LocalDate today) {
        this.agency = registered.agency();
        this.authority = registered.authority();
        this.item = registered.item();
        this.itemName = registered.itemName();
        this.regime = registered.regime();
        this.origin = registered.origin();
        this.conduct = registered.conduct();
        this.clue = registered.clue();
        this.registrationNumber = registrationNumber;
        this.registrar = registrar;
        this.registeredOn = today;
        this.status = CaseStatus.REGISTERED;
    }

    public Long id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    /** The organ in whose name decisions are made 实施主体. */
    public String authority() {
        return authority;
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    /** The number of the filing, e.g. 天网信立〔2026〕1号; empty before the case is filed. */
    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    /** The number a person quotes: the case number once filed, the registration number before. */
    public String number() {
        return caseNumber().orElse(registrationNumber);
    }

    public String item() {
        return item;
    }

    public String itemName() {
        return itemName;
    }

    /** Procedural regime 通用/网信/公安/治安, see the time-limit table. */
    public String regime() {
        return regime;
    }

    public CaseStatus status() {
        return status;
    }

    public Origin origin() {
        return origin;
    }

    public Conduct conduct() {
        return conduct;
    }

    public String clue() {
        return clue;
    }

    public String registrar() {
        return registrar;
    }

    /** The two officers of the case, or nobody before they are named. */
    public List<String> officers() {
        return Stream.of(officerOne, officerTwo).filter(Objects::nonNull).toList();
    }

    /** Whoever may see the case unmasked: the officers, before they are named the registrar. */
    public boolean isHandledBy(String userId) {
        return officers().isEmpty() ? registrar.equals(userId) : officers().contains(userId);
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public String processInstanceId() {
        return processInstanceId;
    }

    void appointOfficers(String one, String two) {
        this.officerOne = one;
        this.officerTwo = two;
    }

    void applyRegime(String newRegime) {
        this.regime = newRegime;
    }

    void file(String number, LocalDate today) {
        this.caseNumber = number;
        this.filedOn = today;
        this.status = CaseStatus.FILED;
    }

    void close(LocalDate today) {
        this.closedOn = today;
        this.status = CaseStatus.CLOSED;
    }

    void become(CaseStatus newStatus) {
        this.status = newStatus;
    }

    void runAs(String instanceId) {
        this.processInstanceId = instanceId;
    }
}
