package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseSource;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import org.springframework.stereotype.Component;

/**
 * 司法机关移送回来的案件: whoever is not prosecuted or is exempt from criminal punishment, but must be given an administrative
 * penalty, comes back (《行政处罚法》第二十七条第一款). The case that was transferred is over, so a new one begins that names it.
 */
@Component
class ReturnedCase {

    private static final String FIELD = "returnedCase";
    private static final String ARTICLE_27 = "《中华人民共和国行政处罚法》第二十七条第一款";

    private final CaseFiles caseFiles;
    private final CaseRecords records;

    ReturnedCase(CaseFiles caseFiles, CaseRecords records) {
        this.caseFiles = caseFiles;
        this.records = records;
    }

    /** @throws Rejection when the number is not that of a case of the agency that the police took over */
    void note(PenaltyCase opened, RecordData data) {
        String number = data.text(FIELD).orElse(null);
        if (number == null) {
            return;
        }
        if (opened.origin().source() != CaseSource.TRANSFER) {
            throw Rejection.of(FIELD, ARTICLE_27, "司法机关移送回来的案件，案件来源须选择“移送”，并填写移送的司法机关。");
        }
        PenaltyCase earlier = caseFiles.ofAgency(opened.agency()).stream()
                .filter(candidate -> candidate.number().equals(number))
                .filter(this::isWithThePolice)
                .findFirst()
                .orElseThrow(
                        () -> Rejection.of(FIELD, ARTICLE_27, "“%s”不是本机关已经移送、公安机关已经立案的案件，请核对案号。".formatted(number)));
        data.establish("returnedCaseId", earlier.id());
    }

    private boolean isWithThePolice(PenaltyCase candidate) {
        return records.ofStep(candidate.id(), "record-police-answer").stream()
                .anyMatch(answer -> answer.answered("filed"));
    }
}
