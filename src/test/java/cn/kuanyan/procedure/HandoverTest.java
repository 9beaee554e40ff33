package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 更换承办人员. */
@CoversModel("handover")
class HandoverTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Test
    void anotherQualifiedOfficerTakesOverWithTheOpenTasks() {
        another(Role.CASE_OFFICER, "officer3");
        OneCase one = registered().filed();
        String handover = proposed(one, "tsofficer1", "tsofficer3");

        desk.does("tshead", handover, "decideHandover", Papers.approved());

        assertThat(walk.endsOf(handover)).containsExactly("endEvent_handedOver");
        assertThat(file(one).officers()).containsExactly("tsofficer3", "tsofficer2");
        assertThatThrownBy(() -> one.evidenceCollected("conclude")).isInstanceOf(RuntimeException.class);
        one.does("officer3", "collectEvidence", Papers.evidence(today(), "tsofficer3", "tsofficer2", "conclude"));
    }

    @Test
    void aRefusedChangeLeavesTheOfficers() {
        another(Role.CASE_OFFICER, "officer3");
        OneCase one = registered().filed();
        String handover = proposed(one, "tsofficer1", "tsofficer3");

        desk.does("tshead", handover, "decideHandover", form("answer", "refuse", "opinion", "不必更换。"));

        assertThat(walk.endsOf(handover)).containsExactly("endEvent_notHandedOver");
        assertThat(file(one).officers()).containsExactly("tsofficer1", "tsofficer2");
    }

    @Test
    void thereAreAlwaysTwoAndOnlyAnOfficerOfTheCaseIsReplaced() {
        OneCase one = registered().filed();

        assertThatThrownBy(() -> proposed(one, "tsofficer1", "tsofficer2")).hasMessageContaining("不得少于两人");
        assertThatThrownBy(() -> proposed(one, "tssection", "tsofficer2")).hasMessageContaining("不是本案的承办人员");
    }

    private String proposed(OneCase one, String person, String replacement) {
        return desk.begins(
                "tssection",
                "handover",
                one.id(),
                form("person", person, "replacement", replacement, "reason", "工作调动。"));
    }
}
