package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.deadline.Urgency;
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
