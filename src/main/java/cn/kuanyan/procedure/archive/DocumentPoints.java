package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.procedure.Act;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whether the documents of the case are final: each penalty has its issued 行政处罚决定书 (第五十九条). */
@Component
class DocumentPoints {

    private static final String DECISION = "penalty-decision";

    private final CaseDocuments documents;

    DocumentPoints(CaseDocuments documents) {
        this.documents = documents;
    }

    Result issued(Act act) {
        List<Party> signed = DecisionPoints.punished(act).stream()
                .filter(party -> act.progress().decisionOnTheSpot(party).isEmpty())
                .toList();
        return check(signed, signed.isEmpty() ? List.of() : documents.ofCase(act.caseId()));
    }

    /** A case from before documents were kept has none, and nothing can be asked of it. */
    static Result check(List<Party> signed, List<DocumentView> all) {
        if (all.isEmpty()) {
            return Result.notApplicable("本案没有须在本系统定稿的文书。");
        }
        return Result.ofEach(
                signed,
                "没有行政处罚决定书。",
                party -> all.stream()
                                .filter(one -> one.kind().equals(DECISION))
                                .filter(one -> Objects.equals(one.partyId(), party.id()))
                                .anyMatch(one -> one.status() == DocumentView.Status.ISSUED
                                        || one.status() == DocumentView.Status.REPLACED)
                        ? Result.present("行政处罚决定书已经签发。")
                        : Result.missing("行政处罚决定书没有签发。"));
    }
}
