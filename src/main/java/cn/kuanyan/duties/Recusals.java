package cn.kuanyan.duties;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was recused in a case and who stands in (《中华人民共和国行政处罚法》第四十三条), read from the decisions on recusal. */
@Service
@Transactional(readOnly = true)
public class Recusals {

    /** The paper that decides: {@code person} is recused, {@code replacement} stands in, when the answer is approve. */
    public static final String DECISION = "decide-recusal";

    private final CaseRecords records;

    Recusals(CaseRecords records) {
        this.records = records;
    }

    public boolean isRecused(long caseId, String userId) {
        return isRecused(records.ofStep(caseId, DECISION), userId);
    }

    /** Who does now what this person was appointed to: the person, or whoever stands in after recusal. */
    public String standingIn(long caseId, String userId) {
        List<CaseRecord> decisions = records.ofStep(caseId, DECISION);
        String person = userId;
        Optional<CaseRecord> next = recusal(decisions, person);
        while (next.isPresent() && next.get().data().text("replacement").isPresent()) {
            person = next.get().data().need("replacement");
            next = recusal(decisions, person);
        }
        return person;
    }

    static boolean isRecused(List<CaseRecord> papers, String userId) {
        return recusal(papers, userId).isPresent();
    }

    private static Optional<CaseRecord> recusal(List<CaseRecord> papers, String userId) {
        return papers.stream()
                .filter(paper -> paper.step().equals(DECISION))
                .filter(paper -> paper.answered("approve") && paper.data().is("person", userId))
                .findFirst();
    }
}
