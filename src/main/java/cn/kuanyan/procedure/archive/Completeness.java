package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.archive.CompletenessLaw.Code;
import cn.kuanyan.procedure.archive.CompletenessLaw.Point;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks at every point of a case file. */
@Component
class Completeness {

    /** One point and what was found at it. */
    record Checked(Point point, Result result) {

        boolean isMissing() {
            return result.state() == Result.State.MISSING;
        }
    }

    private final CompletenessLaw law;
    private final Map<Code, Function<Act, Result>> checks = new EnumMap<>(Code.class);

    Completeness(
            CompletenessLaw law,
            CasePoints casePoints,
            DecisionPoints decision,
            ExecutionPoints execution,
            DocumentPoints documents) {
        this.law = law;
        checks.put(Code.COMPETENCE, casePoints::competence);
        checks.put(Code.TWO_OFFICERS, casePoints::twoOfficers);
        checks.put(Code.PARTY_IDENTITY, casePoints::partyIdentity);
        checks.put(Code.LIMITATION, casePoints::limitation);
        checks.put(Code.LEGAL_REVIEW, casePoints::legalReview);
        checks.put(Code.NOTICE, decision::notice);
        checks.put(Code.STATEMENT, decision::statement);
        checks.put(Code.HEARING, decision::hearing);
        checks.put(Code.DISCUSSION, decision::discussion);
        checks.put(Code.FACT_EVIDENCE, decision::factEvidence);
        checks.put(Code.ARTICLE_CITED, decision::articleCited);
        checks.put(Code.REMEDIES, decision::remedies);
        checks.put(Code.SERVICE, execution::service);
        checks.put(Code.PUBLICATION, execution::publication);
        checks.put(Code.PAYMENT, execution::payment);
        checks.put(Code.DOCUMENTS, documents::issued);
        requireEachChecked(checks);
    }

    /** @throws IllegalStateException for a point that nobody looks at: the start is refused */
    static void requireEachChecked(Map<Code, ?> checks) {
        Set<Code> forgotten = EnumSet.allOf(Code.class);
        forgotten.removeAll(checks.keySet());
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("no check for " + forgotten);
        }
    }

    /** Every point in the order of the law file. */
    List<Checked> of(Act act) {
        return law.points().stream()
                .map(point -> new Checked(point, checks.get(point.code()).apply(act)))
                .toList();
    }
}
