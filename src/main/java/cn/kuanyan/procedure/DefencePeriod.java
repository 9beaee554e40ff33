package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The time in which a party may state its defence and ask for a hearing (《行政处罚法》第四十五条、第六十四条第一项). */
@Component
public class DefencePeriod {

    private final TimeLimits limits;

    DefencePeriod(TimeLimits limits) {
        this.limits = limits;
    }

    /** The last day on which the party may still use a right; the defence period is never the shorter one. */
    public Optional<LocalDate> lastDay(long caseId, Long partyId) {
        return Stream.of("statement", "statementAfterPublicNotice", "hearingRequest")
                .flatMap(code -> limits.current(caseId, partyId, code).stream())
                .map(TimeLimit::dueDate)
                .max(LocalDate::compareTo);
    }

    /** Whether the party used or waived in writing every right that the notice in force gave it. */
    public boolean areRightsUsed(CaseProgress progress, Party party) {
        boolean hearingEntitled = progress.notice(party)
                .map(CaseRecord::data)
                .filter(notice -> notice.flag("hearingEntitled"))
                .isPresent();
        return progress.hasStated(party, "STATEMENT", "STATEMENT_WAIVED")
                && (!hearingEntitled || progress.hasStated(party, "HEARING_REQUEST", "HEARING_WAIVED"));
    }

    /**
     * Refuses whatever needs the period to be over.
     *
     * @throws Rejection while the party has not been told, the period runs, or a requested hearing is still to be held
     */
    public void requireOver(Act act) {
        if (act.progress().notice(act.party()).isEmpty()) {
            throw Rejection.of(null, "《中华人民共和国行政处罚法》第四十四条、第六十二条", "未告知当事人拟作出的行政处罚内容及事实、理由、依据，不得作出行政处罚决定。");
        }
        boolean over = areRightsUsed(act.progress(), act.party())
                || lastDay(act.caseId(), act.partyId())
                        .filter(last -> act.today().isAfter(last))
                        .isPresent();
        if (!over || act.progress().awaitsHearing(act.party())) {
            throw Rejection.of(null, "《中华人民共和国行政处罚法》第四十五条、第六十二条", "当事人陈述申辩、要求听证的期限尚未届满或者听证尚未举行，不得作出行政处罚决定。");
        }
    }
}
