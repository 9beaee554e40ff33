package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.returned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.platform.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 结案. */
@CoversModel("closing")
class ClosingTest extends ModelTest {

    @Test
    @ProvesDuty("I10")
    void anApprovedReportClosesTheCaseWhichIsArchived() {
        OneCase one = executed().closed("EXECUTED");

        assertThat(one.ends("closing")).containsExactly("endEvent_closed");
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
        one.isOver("endEvent_closed");
    }

    @Test
    void aReturnedReportComesBackToExactlyTheHeadWhoReturnedIt() {
        String second = another(Role.AGENCY_HEAD, "head2");
        Map<String, Object> report = form("summary", "案件已经办理完毕。", "ground", "EXECUTED");
        OneCase one = executed()
                .does("officer2", "draftClosingReport", report)
                .does(second, "approveClosing", returned("return"));
        assertThat(one.assignee("draftClosingReport")).isEqualTo("officer2");

        one.does("officer2", "draftClosingReport", report);
        assertThat(one.assignee("approveClosing")).isEqualTo(second);

        one.does(second, "approveClosing", approved());
        assertThat(one.open()).containsExactly("archiveCase");
    }

    private OneCase executed() {
        return registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");
    }
}
