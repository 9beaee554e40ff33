package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.problem.Rejection;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can happen at any point of a case 案中事项: a process beside the case for each, started for one case. */
public enum Matter {
    SUSPENSION("suspension", "applySuspension", "中止", Set.of(CaseStatus.FILED), true),
    RECUSAL("recusal", "applyRecusal", "回避", Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED, CaseStatus.DECIDED), false),
    HANDOVER(
            "handover",
            "proposeHandover",
            "更换承办人员",
            Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED, CaseStatus.DECIDED),
            true),
    EXTENSION("extension", "applyExtension", "期限延长", Set.of(CaseStatus.REGISTERED, CaseStatus.FILED), true),
    WITHDRAWAL("withdrawal", "proposeWithdrawal", "撤销案件", Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED), true),
    REMEDY("remedy", "registerRemedy", "行政复议、行政诉讼", Set.of(CaseStatus.DECIDED, CaseStatus.CLOSED), false),
    PARTY_CHANGE(
            "party-change",
            "proposePartyChange",
            "当事人变更",
            Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED, CaseStatus.DECIDED),
            true),
    JOINING("joining", "proposeJoining", "并案", Set.of(CaseStatus.FILED), true),
    SEPARATION("separation", "proposeSeparation", "分案", Set.of(CaseStatus.FILED, CaseStatus.DECIDED), true),
    REOPENING("reopening", "reopenCase", "恢复办理", Set.of(CaseStatus.CLOSED), true),
    PRESERVATION("preservation", "applyPreservation", "先行登记保存", Set.of(CaseStatus.FILED), false),
    COERCIVE_MEASURE("coercive-measure", "applyMeasure", "查封、扣押、冻结", Set.of(CaseStatus.FILED), false),
    CRIMINAL_TRANSFER(
            "criminal-transfer",
            "proposeCriminalTransfer",
            "移送涉嫌犯罪案件",
            Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED, CaseStatus.DECIDED),
            true),
    JURISDICTION_TRANSFER(
            "jurisdiction-transfer",
            "proposeJurisdictionTransfer",
            "移送管辖",
            Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED),
            true);

    /** Name of the process variable, and key on the papers of a matter: the id of the paper that began it. */
    public static final String ID = "matterId";

    private final String process;
    private final String start;
    private final String label;
    private final Set<CaseStatus> during;
    private final boolean oneAtATime;

    Matter(String process, String start, String label, Set<CaseStatus> during, boolean oneAtATime) {
        this.process = process;
        this.start = start;
        this.label = label;
        this.during = during;
        this.oneAtATime = oneAtATime;
    }

    /** The matter that this process is, if it is one. */
    public static Optional<Matter> ofProcess(String process) {
        return Arrays.stream(values())
                .filter(matter -> matter.process.equals(process))
                .findFirst();
    }

    /** The matter whose start form this is, if it is one. */
    public static Optional<Matter> ofForm(String form) {
        return Arrays.stream(values())
                .filter(matter -> Step.ofTask(matter.start()).equals(form))
                .findFirst();
    }

    /** Key of the process. */
    public String process() {
        return process;
    }

    /** Id of the start event; who may start it is said in {@code law/duties.yaml} like for a task. */
    public String start() {
        return "startEvent_" + start;
    }

    public String label() {
        return label;
    }

    /** Whether a case can have one of it only. */
    boolean isOneAtATime() {
        return oneAtATime;
    }

    /** Whether it is about one party of the case, which the start form asks for. */
    boolean concernsParty() {
        return this == REMEDY;
    }

    public boolean isPossible(PenaltyCase penaltyCase) {
        return during.contains(penaltyCase.status());
    }

    /** @throws Rejection (409) when the case has moved on since the matter began */
    public void requirePossible(PenaltyCase penaltyCase) {
        if (!isPossible(penaltyCase)) {
            throw Rejection.conflict(
                    "案中事项",
                    "案件现在是“%s”，不能再%s；请选择不同意。".formatted(penaltyCase.status().label(), label));
        }
    }
}
