package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import org.junit.jupiter.api.Test;

/** 约谈. */
@CoversModel("interview")
class InterviewTest extends ModelTest {

    @Test
    @ProvesDuty("T01")
    void aPlannedInterviewIsNotifiedAndRecordedBeforeDiscretion() {
        OneCase one = registered().filed().investigated(Papers.report("YES"));
        assertThat(one.open()).containsExactly("notifyInterview");

        one.does("officer1", "notifyInterview", Papers.interviewNotice(START, START.plusDays(1)));
        itIs(START.plusDays(1));
        one.does("officer2", "recordInterview", Papers.interviewRecord(today()));

        assertThat(one.ends("interview")).containsExactly("endEvent_interviewed");
        assertThat(one.open()).containsExactly("stateFacts");
    }

    @Test
    @ProvesDuty("T01")
    void withoutAPlanThereIsNoInterview() {
        OneCase one = registered().filed().investigated(Papers.report("NO"));

        assertThat(one.ends("interview")).isEmpty();
        assertThat(one.open()).containsExactly("stateFacts");
    }
}
