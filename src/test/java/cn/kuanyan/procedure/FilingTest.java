package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.returned;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.platform.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 立案. */
@CoversModel("filing")
class FilingTest extends ModelTest {

    private static final Map<String, Object> TO_FILE = Papers.proposalToFile("tsofficer1", "tsofficer2");
    private static final Map<String, Object> NOT_TO_FILE =
            form("findings", "经核查，线索不属实。", "proposal", "NOT_FILE", "reason", "没有违法事实。");

    @Autowired
    private CaseWalk walk;

    @Autowired
    private TimeLimits limits;

    @Test
    @ProvesDuty("L02")
    void anApprovedProposalToFileOpensTheCaseWithANumber() {
        OneCase one = registered().filed();

        assertThat(one.ends("filing")).containsExactly("endEvent_filed");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        assertThat(file(one).caseNumber()).isPresent();
        assertThat(one.open()).containsExactly("collectEvidence");
    }

    @Test
    void theClueIsVerifiedByWhoRegisteredIt() {
        assertThat(registered().assignee("verifyClue")).isEqualTo("officer1");
    }

    @Test
    void aReturnedProposalComesBackToExactlyTheHeadWhoReturnedIt() {
        String secondHead = another(Role.AGENCY_HEAD, "head2");
        OneCase one = registered().does("officer1", "verifyClue", TO_FILE);
        assertThat(one.assignee("approveFiling")).isNull();

        one.does(secondHead, "approveFiling", returned("return"));
        assertThat(one.assignee("verifyClue")).isEqualTo("officer1");

        one.does("officer1", "verifyClue", TO_FILE);
        assertThat(one.assignee("approveFiling")).isEqualTo(secondHead);

        one.does(secondHead, "approveFiling", approved());
        assertThat(one.ends("filing")).containsExactly("endEvent_filed");
    }

    @Test
    void whenTheHeadWhoReturnedItHasLeftTheTaskIsTheGroups() {
        String secondHead = another(Role.AGENCY_HEAD, "head3");
        OneCase one = registered()
                .does("officer1", "verifyClue", TO_FILE)
                .does(secondHead, "approveFiling", returned("return"));

        othersLeave();
        one.does("officer1", "verifyClue", TO_FILE);

        assertThat(one.assignee("approveFiling")).isNull();
        one.does("head", "approveFiling", approved());
        assertThat(one.ends("filing")).containsExactly("endEvent_filed");
    }

    @Test
    void aReturnWithoutAReasonIsRefused() {
        OneCase one = registered().does("officer1", "verifyClue", TO_FILE);

        assertThat(one.isRefused("head", "approveFiling", form("answer", "return")))
                .hasMessageContaining("意见");
    }

    @Test
    void aClueFromAnInspectionIsNotFiledAndNobodyIsOwedANotice() {
        OneCase one =
                registered().does("officer1", "verifyClue", NOT_TO_FILE).does("head", "approveFiling", approved());

        assertThat(one.ends("filing")).containsExactly("endEvent_notFiled");
        assertThat(file(one).status()).isEqualTo(CaseStatus.NOT_FILED);
        one.isOver("endEvent_notFiled");
    }

    @Test
    @ProvesDuty("L03")
    void aNamedComplainantIsToldThatTheCaseIsNotFiled() {
        OneCase one = registered(
                        with(Papers.registration(OneCase.ITEM, START), "source", "REPORT", "complainantName", "举报人甲"))
                .does("officer1", "verifyClue", NOT_TO_FILE)
                .does("head", "approveFiling", approved());
        assertThat(one.open()).containsExactly("informSource");
        assertThat(one.assignee("informSource")).isEqualTo("officer1");

        one.does("officer1", "informSource", form("informedOn", START, "method", "WRITTEN", "content", "不予立案及理由。"));

        assertThat(one.ends("filing")).containsExactly("endEvent_notFiled");
        one.isOver("endEvent_notFiled");
    }

    @Test
    @ProvesDuty("L03")
    void theOrganThatTransferredTheCaseIsToldThatItIsNotFiled() {
        OneCase one = registered(with(
                        Papers.registration(OneCase.ITEM, START), "source", "TRANSFER", "sendingAuthority", "天水市公安局"))
                .does("officer1", "verifyClue", NOT_TO_FILE)
                .does("head", "approveFiling", approved());

        assertThat(one.open()).containsExactly("informSource");
    }

    @Test
    void aCaseOfAnotherOrganLeavesWithATransferLetter() {
        OneCase one = registered()
                .does("officer1", "verifyClue", with(NOT_TO_FILE, "proposal", "TRANSFER", "transferTo", "天水市公安局"))
                .does("head", "approveFiling", approved());
        assertThat(one.open()).containsExactly("sendTransferLetter");

        one.does(
                "officer1",
                "sendTransferLetter",
                form("sentOn", START, "receivingAuthority", "天水市公安局", "materials", "线索材料一册"));

        assertThat(one.ends("filing")).containsExactly("endEvent_transferredElsewhere");
        assertThat(file(one).status()).isEqualTo(CaseStatus.TRANSFERRED);
        one.isOver("endEvent_notFiled");
    }

    @Test
    @ProvesDuty("L04")
    void thePoliceSendWhatIsNotTheirsWithinTwentyFourHoursAndTellWhoeverReportedIt() {
        OneCase one = ofThePolice()
                .does("officer1", "verifyClue", with(NOT_TO_FILE, "proposal", "TRANSFER", "transferTo", "另一公安机关"))
                .does("head", "approveFiling", approved());
        assertThat(clueTransfer(one).dueDate()).isEqualTo(START.plusDays(1));
        Map<String, Object> letter =
                form("sentOn", START.plusDays(1), "receivingAuthority", "另一公安机关", "materials", "线索材料一册");
        itIs(START.plusDays(1));
        assertThat(one.isRefused("officer1", "sendTransferLetter", letter)).hasMessageContaining("告知");

        one.does("officer1", "sendTransferLetter", with(letter, "informedOn", START.plusDays(1)));

        assertThat(clueTransfer(one).state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    @ProvesDuty("L04")
    void aLateLetterOfThePoliceIsAFactOfTheCase() {
        OneCase one = ofThePolice()
                .does("officer1", "verifyClue", with(NOT_TO_FILE, "proposal", "TRANSFER", "transferTo", "另一公安机关"))
                .does("head", "approveFiling", approved());
        itIs(START.plusDays(2));

        one.does(
                "officer1",
                "sendTransferLetter",
                form(
                        "sentOn",
                        START.plusDays(2),
                        "receivingAuthority",
                        "另一公安机关",
                        "materials",
                        "线索材料一册",
                        "informedOn",
                        START.plusDays(2)));

        assertThat(clueTransfer(one).state()).isEqualTo(TimeLimit.State.EXPIRED);
    }

    private OneCase ofThePolice() {
        Map<String, Object> reported = with(
                Papers.registration("xiping-police/item/1", START, Companies.fresh()),
                "source",
                "REPORT",
                "complainantName",
                "举报人甲",
                "receipt",
                "NOT_OWN");
        return new OneCase(walk, walk.registers("xpofficer1", reported), "xp");
    }

    private TimeLimit clueTransfer(OneCase one) {
        return limits.current(one.id(), null, "policeClueTransfer").orElseThrow();
    }
}
