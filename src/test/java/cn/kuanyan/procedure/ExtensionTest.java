package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.deadline.Urgency;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 办案期限延长. */
@CoversModel("extension")
class ExtensionTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private LimitKeeper keeper;

    @Autowired
    private CaseWalk walk;

    @Test
    @ProvesDuty("D03o")
    void theHeadExtendsByAProvisionThatIsCitedAndMarkedAsNotVerified() {
        OneCase one = registered().filed();
        String extension = applied(one);

        assertThatThrownBy(
                        () -> desk.does("tshead", extension, "decideExtension", form("answer", "approve", "days", 30)))
                .hasMessageContaining("法律、法规、规章的规定");
        desk.does("tshead", extension, "decideExtension", approved(30));

        assertThat(walk.endsOf(extension)).containsExactly("endEvent_extended");
        assertThat(handling(one).dueDate()).isEqualTo(START.plusDays(120));
        assertThat(handling(one).arithmetic()).hasValue("立案之日2026-03-02起90日；延长30日（《试用规定》第二条，由负责人引用，未核实）；届满日2026-06-30");
    }

    @Test
    void anExtensionAndASuspensionAddUp() {
        OneCase one = registered().filed();
        String extension = applied(one);
        desk.does("tshead", extension, "decideExtension", approved(30));
        String suspension = desk.suspended(one);
        itIs(START.plusDays(7));
        desk.resumed(suspension);

        assertThat(handling(one).dueDate()).isEqualTo(START.plusDays(126));
    }

    @Test
    void aRefusedExtensionLeavesTheLimit() {
        OneCase one = registered().filed();
        String extension = applied(one);
        desk.does("tshead", extension, "decideExtension", form("answer", "refuse", "opinion", "案情并不复杂。"));

        assertThat(walk.endsOf(extension)).containsExactly("endEvent_notExtended");
        assertThat(handling(one).dueDate()).isEqualTo(START.plusDays(90));
    }

    @Test
    void aLimitThatRanOutIsAFactAndIsNotExtended() {
        OneCase one = registered().filed();
        assertThat(limits.urgency(handling(one), START)).isEqualTo(Urgency.LATER);
        assertThat(limits.urgency(handling(one), START.plusDays(87))).isEqualTo(Urgency.COMING);
        assertThat(limits.urgency(handling(one), START.plusDays(90))).isEqualTo(Urgency.TODAY);
        itIs(START.plusDays(91));
        keeper.keep();

        assertThat(limits.urgency(handling(one), today())).isEqualTo(Urgency.MISSED);
        assertThatThrownBy(() -> applied(one)).hasMessageContaining("已经届满");
        one.evidenceCollected("conclude");
    }

    @Test
    @ProvesDuty("L02a")
    void theFilingIsApprovedInSevenWorkingDaysOrInFifteenWhenTheHeadSaysSo() {
        OneCase one = registered();
        // 2026-03-02 is not counted: seven working days end on the eleventh, fifteen on the twenty-third.
        assertThat(one.dueDate("verifyClue")).isEqualTo("2026-03-11");
        String extension = applied(one);

        assertThatThrownBy(() -> desk.does("tshead", extension, "decideExtension", approved(30)))
                .hasMessageContaining("由期限表确定");
        desk.does("tshead", extension, "decideExtension", form("answer", "approve", "opinion", "情况特殊。"));

        assertThat(one.dueDate("verifyClue")).isEqualTo("2026-03-23");
        TimeLimit extended =
                limits.current(one.id(), null, "filingApprovalExtended").orElseThrow();
        assertThat(extended.verified()).isFalse();
        assertThatThrownBy(() -> applied(one)).hasMessageContaining("没有正在计算、可以延长");

        itIs(LocalDate.of(2026, 3, 24));
        keeper.keep();
        assertThat(limits.urgency(
                        limits.current(one.id(), null, "filingApprovalExtended").orElseThrow(), today()))
                .isEqualTo(Urgency.MISSED);
        one.filed();
        assertThat(handling(one).triggerDate()).isEqualTo("2026-03-24");
    }

    @Test
    void aFilingThatIsApprovedMeanwhileIsNotExtended() {
        OneCase one = registered();
        String extension = applied(one);
        one.filed();

        assertThatThrownBy(() -> desk.does("tshead", extension, "decideExtension", form("answer", "approve")))
                .hasMessageContaining("已经不在立案审批");
        desk.does("tshead", extension, "decideExtension", form("answer", "refuse", "opinion", "已经立案。"));
    }

    private String applied(OneCase one) {
        return desk.begins("tsofficer1", "extension", one.id(), form("reason", "取证对象众多，案情复杂。"));
    }

    private static Map<String, Object> approved(int days) {
        return form("answer", "approve", "days", days, "provision", "《试用规定》第二条");
    }

    private TimeLimit handling(OneCase one) {
        return limits.current(one.id(), null, "caseHandling").orElseThrow();
    }
}
