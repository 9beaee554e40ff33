package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.EnforcementPapers.deferral;
import static cn.kuanyan.procedure.EnforcementPapers.instalment;
import static cn.kuanyan.procedure.EnforcementPapers.timeAsked;
import static cn.kuanyan.procedure.Papers.approved;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.Webapps;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 延期、分期缴纳罚款. */
@CoversModel("payment-deferral")
class PaymentDeferralTest extends ModelTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Test
    @ProvesDuty("E04")
    void anOfficerRegistersThePlanAndTheHeadApprovesIt() {
        OneCase one = asked().does("officer1", "registerDeferral", deferral(START, instalment(DUE, "200000")))
                .does("head", "approveDeferral", approved());

        assertThat(one.open()).containsExactly("recordPayment");
        assertThat(one.dueDate("recordPayment")).isEqualTo(DUE);
    }

    @Test
    void aPlanCoversExactlyWhatIsUnpaidOnDaysToCome() {
        OneCase one = asked();

        assertThat(one.isRefused("officer1", "registerDeferral", deferral(START, instalment(DUE, "199999.99"))))
                .hasMessageContaining("须等于未缴数额200000.00元");
        assertThat(one.isRefused(
                        "officer1",
                        "registerDeferral",
                        deferral(START, instalment(DUE, "200000"), instalment(DUE.plusDays(9), "0.01"))))
                .hasMessageContaining("200000.01");
        assertThat(one.isRefused("officer1", "registerDeferral", deferral(START, instalment(START, "200000"))))
                .hasMessageContaining("晚于");
        assertThat(one.isRefused(
                        "officer1",
                        "registerDeferral",
                        deferral(START, instalment(DUE, "200000"), instalment(DUE, "0"))))
                .hasMessageContaining("各不相同");
        assertThat(one.isRefused(
                        "officer1",
                        "registerDeferral",
                        deferral(START, instalment(DUE, "200000"), instalment(DUE.plusDays(1), "0"))))
                .hasMessageContaining("大于零");
        assertThat(one.isRefused(
                        "officer1", "registerDeferral", deferral(START.minusDays(1), instalment(DUE, "200000"))))
                .hasMessageContaining("不得早于");
    }

    @Test
    void aPlanWhoseFirstDayHasPassedIsNotApproved() {
        OneCase one = asked().does("officer1", "registerDeferral", deferral(START, instalment(DUE, "200000")));
        itIs(DUE.plusDays(1));

        assertThat(one.isRefused("head", "approveDeferral", approved())).hasMessageContaining("已经过期");
    }

    @Test
    void theHeadReadsEveryInstalmentThatIsAskedForInWordsOfThePractice() {
        OneCase one = asked().does(
                        "officer1",
                        "registerDeferral",
                        deferral(START, instalment(DUE, "120000"), instalment(DUE.plusDays(30), "80000")));
        String task =
                walk.open(one.instance(), "userTask_approveDeferral").get(0).getId();

        String form = Webapps.login(port, "tshead", "tasklist")
                .get("/forms/approve-deferral/" + task + ".form")
                .body()
                .replace("&#45;", "-")
                .replace("&#46;", ".");

        assertThat(form)
                .contains("申请的缴款计划：2026-04-10以前（含当日）缴纳120000.00元")
                .contains("申请的缴款计划：2026-05-10以前（含当日）缴纳80000.00元")
                .doesNotContain("enforcement")
                .doesNotContain("yaml");
    }

    private OneCase asked() {
        return registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .does("clerk", "recordPayment", timeAsked());
    }
}
