package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.deadline.TimeLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 分案. */
@CoversModel("separation")
class SeparationTest extends ModelTest {

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
    void thePartyGetsACaseOfItsOwnThatBeginsWithTheInvestigation() {
        OneCase one = registeredWithTwoParties().filed().investigated().proposed("200000", "40000");
        itIs(START.plusDays(1));
        Party person = caseFiles.parties(one.id()).get(1);
        String separation = proposed(one, person);

        desk.does("tshead", separation, "decideSeparation", Papers.approved());
        walk.runDueJobs();

        assertThat(walk.endsOf(separation)).containsExactly("endEvent_separated");
        assertThat(one.open()).containsExactly("draftPriorNotice");
        CaseRecord paper = records.ofStep(one.id(), "decide-separation").get(0);
        PenaltyCase own = caseFiles.ofAgency("tianshui-cac").stream()
                .filter(about -> about.number().equals(paper.data().need("linkedCase")))
                .findFirst()
                .orElseThrow();
        assertThat(own.status()).isEqualTo(CaseStatus.FILED);
        assertThat(own.officers()).isEqualTo(file(one).officers());
        assertThat(own.number()).isNotEqualTo(file(one).number());
        assertThat(caseFiles.parties(own.id())).singleElement().satisfies(party -> assertThat(party.identifier())
                .isEqualTo(person.identifier()));
        assertThat(limits.current(own.id(), null, "caseHandling").orElseThrow().triggerDate())
                .isEqualTo(START);
        assertThat(records.ofStep(own.id(), "decide-separation"))
                .singleElement()
                .satisfies(from -> assertThat(from.data().texts("evidence")).hasSize(1));

        OneCase separated = new OneCase(walk, own.processInstanceId());
        assertThat(separated.open()).containsExactly("collectEvidence");
        separated
                .investigated()
                .proposed("40000")
                .notified()
                .waived()
                .drafted("40000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("40000")
                .closed("EXECUTED")
                .isOver("endEvent_closed");
        one.notified()
                .waived()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");
        one.closed("EXECUTED").isOver("endEvent_closed");
        assertThat(records.ofStep(one.id(), "draft-closing-report")
                        .get(0)
                        .data()
                        .texts("outcomes"))
                .containsExactly(Papers.COMPANY + "：处罚决定执行完毕", Papers.PERSON + "：分案另行办理");
    }

    @Test
    void aRefusedSeparationLeavesTheParty() {
        OneCase one = registeredWithTwoParties().filed();
        String separation = proposed(one, caseFiles.parties(one.id()).get(1));

        desk.does("tshead", separation, "decideSeparation", form("answer", "refuse", "opinion", "一并办理。"));

        assertThat(walk.endsOf(separation)).containsExactly("endEvent_notSeparated");
        assertThat(caseFiles.parties(one.id())).hasSize(2);
    }

    @Test
    void theOnlyPartyOrAPartyThatIsDecidedStays() {
        OneCase alone = registered().filed();
        assertThatThrownBy(() -> proposed(alone, caseFiles.parties(alone.id()).get(0)))
                .hasMessageContaining("只有一名当事人");
        OneCase decided = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .doesForEach("head", "reviewDecision", Papers.draftAccepted("NO"))
                .does("head", "signDecision", form("outcome", "PENALTY", "confirmation", true));
        assertThatThrownBy(
                        () -> proposed(decided, caseFiles.parties(decided.id()).get(0)))
                .hasMessageContaining("已经作出决定");
        assertThatThrownBy(() -> proposed(decided, caseFiles.parties(alone.id()).get(0)))
                .hasMessageContaining("不是这个案件的当事人");
    }

    private String proposed(OneCase one, Party party) {
        return desk.begins(
                "tsofficer1",
                "separation",
                one.id(),
                form("party", String.valueOf(party.id()), "reason", "当事人情况不同，需要分别办理。"));
    }
}
