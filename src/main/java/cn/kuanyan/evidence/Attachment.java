package cn.kuanyan.evidence;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** To which case, party and paper a file belongs, and what its paper says about how it was collected. */
@Component
class Attachment {

    private static final Set<CaseStatus> ENDED = Set.of(CaseStatus.CLOSED, CaseStatus.JOINED);

    private final CaseFiles cases;
    private final CaseRecords records;

    Attachment(CaseFiles cases, CaseRecords records) {
        this.cases = cases;
        this.records = records;
    }

    /** @throws Rejection (409) when the case takes no more files */
    void requireOpen(PenaltyCase penaltyCase) {
        if (ENDED.contains(penaltyCase.status())) {
            throw Rejection.conflict(
                    "《中华人民共和国行政处罚法》第四十七条",
                    "案件%s，案卷不再收入文件；确需补充的，先恢复办理。".formatted(penaltyCase.status().label()));
        }
    }

    /** @throws Rejection when party or paper are not of the case, or the paper is none that the purpose goes with */
    void check(NewFile file) {
        if (file.partyId() != null
                && cases.parties(file.caseId()).stream()
                        .noneMatch(party -> party.id().equals(file.partyId()))) {
            throw Rejection.of("party", "当事人", "本案没有这名当事人。");
        }
        if (file.recordId() == null) {
            return;
        }
        CaseRecord paper =
                paper(file.caseId(), file.recordId()).orElseThrow(() -> Rejection.of("record", "所属材料", "本案没有这份材料。"));
        if (!file.purpose().fits(paper.step())) {
            throw Rejection.of(
                    "record", "所属材料", "“%s”不能附在这份材料之后。".formatted(file.purpose().label()));
        }
        if (file.partyId() != null
                && paper.partyId() != null
                && !paper.partyId().equals(file.partyId())) {
            throw Rejection.of("party", "当事人", "这份材料属于另一名当事人。");
        }
    }

    /** The first link of the chain of custody, as the paper of the collection tells it (第四十二条第一款、第五十五条). */
    Optional<NewCustody> collection(EvidenceFileView file) {
        return Optional.ofNullable(file.recordId())
                .flatMap(id -> paper(file.caseId(), id))
                .filter(paper -> paper.step().equals("collect-evidence"))
                .map(Attachment::collection);
    }

    private static NewCustody collection(CaseRecord paper) {
        RecordData data = paper.data();
        LocalDate on = data.date("collectedOn").orElse(paper.recordedOn());
        return new NewCustody(
                CustodyAct.RECEIVED,
                data.text("source").orElse("—"),
                data.need("officerOne") + "、" + data.need("officerTwo"),
                data.text("place").orElse("—"),
                on,
                data.need("officerOne"),
                data.need("officerTwo"),
                "收集证据（%s）：%s".formatted(CollectionMeans.label(data.text("means").orElse("OTHER")), data.need("title")));
    }

    private Optional<CaseRecord> paper(long caseId, long recordId) {
        return records.ofCase(caseId).stream()
                .filter(paper -> paper.id() == recordId)
                .findFirst();
    }
}
