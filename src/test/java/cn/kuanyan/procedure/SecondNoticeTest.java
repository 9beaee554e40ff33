package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A defence that changes the facts: another notice with periods of its own (《行政处罚法》第四十四条、第四十五条). */
class SecondNoticeTest extends ModelTest {

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TimeLimits limits;

    @Test
    void aDefenceThatChangesTheFactsLeadsToANewNoticeWithNewPeriodsAndThenToTheDecision() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .registers("STATEMENT")
                .registers("HEARING_WAIVED");
        TimeLimit first = statementLimit(one);
        LocalDate later = START.plusDays(3);
        itIs(later);
        one.does("officer1", "reviewStatement", Papers.reviewed("changed"));

        one.proposed("190000").notified();

        TimeLimit second = statementLimit(one);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.triggerDate()).isEqualTo(later);
        assertThat(second.dueDate()).isAfter(first.dueDate());
        assertThat(one.open()).containsExactly("registerStatement");
        assertThat(one.dueDate("registerStatement")).isAfterOrEqualTo(second.dueDate());

        itIs(one.dueDate("registerStatement").plusDays(1));
        assertThat(one.open()).containsExactly("draftDecision");
        one.drafted("190000").decided("PENALTY").served().published().paid("190000");
        one.closed("EXECUTED").isOver("endEvent_closed");
    }

    private TimeLimit statementLimit(OneCase one) {
        long party = caseFiles.parties(one.id()).get(0).id();
        return limits.current(one.id(), party, "statement").orElseThrow();
    }
}
