package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.ClosingObstacle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the agency holds in its cases. No case ends while it holds something. */
@Component
public class HeldThings implements ClosingObstacle {

    private static final String ENDING = "《中华人民共和国行政处罚法》第五十六条，《中华人民共和国行政强制法》第二十一条、第二十八条、第三十三条";

    /** Only an open case holds something: none ends before. */
    private static final Set<CaseStatus> OPEN = Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED, CaseStatus.DECIDED);

    private final CaseFiles caseFiles;
    private final CaseRecords records;

    HeldThings(CaseFiles caseFiles, CaseRecords records) {
        this.caseFiles = caseFiles;
        this.records = records;
    }

    /** A measure under way stands in the way too, even while it holds nothing yet. */
    @Override
    public List<String> obstacles(Act act) {
        return Measure.all(act.progress()).stream()
                .filter(measure -> !measure.isOver())
                .map(measure -> "%s还没有办结，请先处理完毕。".formatted(measure.inWords()))
                .toList();
    }

    /** What is held in the case now, one line for each measure. */
    public static List<String> inWords(CaseProgress progress) {
        return Measure.all(progress).stream()
                .filter(Measure::holdsThings)
                .map(Measure::inWords)
                .toList();
    }

    /** @throws Rejection (409) when a case that is to end before its time still holds things */
    public void requireNothingHeld(long caseId) {
        List<Finding> findings = measures(caseId)
                .filter(Measure::holdsThings)
                .map(measure -> new Finding(
                        "things", ENDING, "%s的财物还没有退还或者移交；请先解除并退还，或者随案移送，再办理本事项。".formatted(measure.inWords())))
                .toList();
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.CONFLICT, findings);
        }
    }

    /** @throws Rejection when the agency has sealed, seized or frozen the same thing already */
    void requireNotTwice(PenaltyCase about, Thing thing) {
        Optional<String> identification = thing.row().text("identification");
        if (identification.isEmpty()) {
            return;
        }
        Map<Long, PenaltyCase> open = caseFiles.ofAgency(about.agency()).stream()
                .filter(one -> OPEN.contains(one.status()))
                .collect(Collectors.toMap(PenaltyCase::id, Function.identity()));
        records.ofCases(open.keySet(), List.of("apply-measure")).stream()
                .filter(application -> application.data().rows("things").stream()
                        .anyMatch(row -> row.text("identification").equals(identification)))
                .map(application -> Measure.of(progress(application.caseId()), application.id()))
                .filter(measure -> !measure.isOver() && measure.hasThing(identification.get()))
                .findFirst()
                .ifPresent(measure -> {
                    throw Rejection.of(
                            "things",
                            "《中华人民共和国行政强制法》第二十三条第二款、第二十九条第二款",
                            "“%s”（%s）在案件%s中已经查封、扣押或者冻结，不得重复。"
                                    .formatted(
                                            thing.name(),
                                            identification.get(),
                                            open.get(measure.caseId()).number()));
                });
    }

    private Stream<Measure> measures(long caseId) {
        return Measure.all(progress(caseId)).stream();
    }

    private CaseProgress progress(long caseId) {
        return new CaseProgress(records.ofCase(caseId), List.of());
    }
}
