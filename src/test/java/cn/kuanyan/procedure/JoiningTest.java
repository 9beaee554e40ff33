package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 并案. */
@CoversModel("joining")
class JoiningTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private TimeLimits limits;

    @Test
    void theSecondCaseEndsAndItsPartiesAndEvidenceComeIntoTheFirst() {
        OneCase second = filed(START).evidenceCollected("more");
        itIs(START.plusDays(3));
        OneCase first = filed(today()).investigated();
        assertThat(first.open()).containsExactly("stateFacts");
        String joining = proposed(first, second, "CONNECTED");

        desk.does("tshead", joining, "decideJoining", Papers.approved());

        assertThat(walk.endsOf(joining)).containsExactly("endEvent_joined");
        assertThat(file(second).status()).isEqualTo(CaseStatus.JOINED);
        assertThat(walk.isEnded(second.instance())).isTrue();
        assertThat(walk.leftovers(second.instance())).isEmpty();
        assertThat(limits.ofCase(second.id()))
                .allSatisfy(limit -> assertThat(limit.state()).isNotEqualTo(TimeLimit.State.RUNNING));
        assertThat(caseFiles.parties(first.id()))
                .extracting(Party::identifier)
                .containsAll(caseFiles.parties(second.id()).stream()
                        .map(Party::identifier)
                        .toList())
                .hasSize(2);
        assertThat(records.ofStep(first.id(), "decide-joining")).singleElement().satisfies(paper -> {
            assertThat(paper.data().need("linkedCase")).isEqualTo(file(second).number());
            assertThat(paper.data().texts("evidence"))
                    .singleElement()
                    .asString()
                    .contains("用户注册信息及后台日志", file(second).number());
        });
        assertThat(records.ofStep(second.id(), "collect-evidence")).hasSize(1);
        assertThat(limits.current(first.id(), null, "caseHandling")
                        .orElseThrow()
                        .triggerDate())
                .isEqualTo(START);
        first.proposed("200000").notified().waived();
        assertThat(first.open()).containsExactly("stateFacts");
    }

    @Test
    void aRefusedJoiningLeavesTwoCases() {
        OneCase first = filed(START);
        OneCase second = filed(START);
        String joining = proposed(first, second, "CONNECTED");

        desk.does("tshead", joining, "decideJoining", form("answer", "refuse", "opinion", "分别办理。"));

        assertThat(walk.endsOf(joining)).containsExactly("endEvent_notJoined");
        assertThat(file(second).status()).isEqualTo(CaseStatus.FILED);
    }

    @Test
    void onlyTwoFiledCasesOfTheSameMatterWithNobodyNotifiedAreJoined() {
        OneCase first = filed(START);
        assertThatThrownBy(() -> proposed(first, first, "CONNECTED")).hasMessageContaining("与自己合并");
        assertThatThrownBy(() -> proposed(first, filed(START), "SAME_PARTY")).hasMessageContaining("没有相同的当事人");
        OneCase otherMatter = new OneCase(
                        walk,
                        walk.registers("tsofficer1", Papers.registration("tianshui-cac/73", START, Companies.fresh())))
                .filed();
        assertThatThrownBy(() -> proposed(first, otherMatter, "CONNECTED")).hasMessageContaining("违法事项相同");
        OneCase notified = filed(START).investigated().proposed("200000").notified();
        assertThatThrownBy(() -> proposed(first, notified, "CONNECTED")).hasMessageContaining("不能再增加当事人");

        OneCase late = filed(START);
        String joining = proposed(first, late, "CONNECTED");
        String withdrawal =
                desk.begins("tsofficer1", "withdrawal", late.id(), form("ground", "NO_FACT", "reason", "没有违法事实。"));
        desk.does("tshead", withdrawal, "decideWithdrawal", Papers.approved());
        assertThatThrownBy(() -> desk.does("tshead", joining, "decideJoining", Papers.approved()))
                .hasMessageContaining("已经立案");
    }

    private OneCase filed(LocalDate day) {
        return registered(Papers.registration(OneCase.ITEM, day, Companies.fresh()))
                .filed();
    }

    private String proposed(OneCase first, OneCase second, String ground) {
        Map<String, Object> form =
                form("other", String.valueOf(second.id()), "ground", ground, "reason", "两个案件系同一平台的相关账号。");
        return desk.begins("tssection", "joining", first.id(), form);
    }
}
