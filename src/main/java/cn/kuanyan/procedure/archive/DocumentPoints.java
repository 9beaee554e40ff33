package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.document.OwedDocuments;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the documents of the case are final: all that its papers ask for are issued, each penalty by one still in force. */
@Component
class DocumentPoints {

    private static final String DECISION = "penalty-decision";

    private final CaseDocuments documents;
    private final OwedDocuments owed;

    DocumentPoints(CaseDocuments documents, OwedDocuments owed) {
        this.documents = documents;
        this.owed = owed;
    }

    Result issued(Act act) {
        return check(act, documents.ofCase(act.caseId()));
    }

    /** A case from before documents were kept has none, and nothing can be asked of it. */
    Result check(Act act, List<DocumentView> all) {
        if (all.isEmpty()) {
            return Result.notApplicable("本案没有须在本系统定稿的文书。");
        }
        List<String> lacking = new ArrayList<>(owed.lacking(act, all));
        DecisionPoints.punished(act).stream()
                .filter(party -> act.progress().decisionOnTheSpot(party).isEmpty())
                .filter(party -> all.stream().noneMatch(one -> isDecisionInForce(one, party)))
                .map(party -> "当事人%s：《行政处罚决定书》没有签发。".formatted(party.name()))
                .filter(line -> !lacking.contains(line))
                .forEach(lacking::add);
        if (!lacking.isEmpty()) {
            return Result.missing(String.join("", lacking));
        }
        List<String> offered = owed.offered(all);
        return Result.present(
                offered.isEmpty() ? "应有的文书均已签发。" : "应有的文书均已签发；没有使用的备用文书：%s。".formatted(String.join("、", offered)));
    }

    private static boolean isDecisionInForce(DocumentView one, Party party) {
        return one.kind().equals(DECISION)
                && party.id().equals(one.partyId())
                && (one.status() == DocumentView.Status.ISSUED || one.status() == DocumentView.Status.REPLACED);
    }
}
