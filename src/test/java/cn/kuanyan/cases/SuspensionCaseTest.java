package cn.kuanyan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.MatterDesk;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that rests over 春节 and is decided on the last day of its longer limit. */
class SuspensionCaseTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private TimeLimits limits;

    @Test
    void aCaseThatRestedOverTheSpringFestivalIsDecidedInTimeOnTheDayThatTheRestAdded() {
        itIs(LocalDate.of(2026, 1, 12));
        OneCase one = registered(Papers.registration(OneCase.ITEM, today())).filed();
        // 19 days of January, 28 of February, 31 of March, 12 of April.
        assertThat(one.dueDate("collectEvidence")).isEqualTo(LocalDate.of(2026, 4, 12));

        itIs(LocalDate.of(2026, 2, 9));
        String suspension = desk.suspended(one);
        itIs(LocalDate.of(2026, 2, 25));
        desk.resumed(suspension);

        // 9 to 24 February are sixteen days, holidays or not: the ninety are calendar days.
        LocalDate last = LocalDate.of(2026, 4, 28);
        assertThat(one.dueDate("collectEvidence")).isEqualTo(last);
        one.investigated().proposed("200000").notified().waived().drafted("200000");
        itIs(last);
        one.decided("PENALTY");
        assertThat(limits.current(one.id(), null, "caseHandling").orElseThrow().state())
                .isEqualTo(TimeLimit.State.MET);

        one.served().published().paid("200000").closed("EXECUTED").isOver("endEvent_closed");
    }
}
