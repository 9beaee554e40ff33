package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.procedure.EnforcementPapers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gates of 送达、公示、执行 and 结案. */
class BadExecutionTest extends AttackFrame {

    private record Attack(String field, String rule, Map<String, Object> form) {}

    @Test
    @ProvesDuty("S05")
    void aDecisionIsNotServedBeforeItWasMadeNorElectronicallyWithoutConsent() {
        walk.itIs(TODAY.plusDays(1));
        String task = task(stages.signed(), "userTask_serveDecision");
        Map<String, Object> good = form("servedOn", walk.today(), "method", "DIRECT", "receivedBy", "当事人");

        refused("servedOn", "日期先后", () -> submit("tsofficer1", task, with(good, "servedOn", TODAY)));
        refused("servedOn", "不能晚于今天", () -> submit("tsofficer1", task, with(good, "servedOn", TODAY.plusDays(2))));
        refused("consentSigned", "第六十一条第二款", () -> submit("tsofficer1", task, with(good, "method", "ELECTRONIC")));
        refused("receivedBy", "不能包含网页标签", () -> submit("tsofficer1", task, with(good, "receivedBy", "<script>")));
        assertThat(person("tsofficer1")
                        .get("/forms/serve-decision/" + task + ".form")
                        .body())
                .contains("当事人已签订电子送达确认书");
        assertThat(submit(
                                "tsofficer1",
                                task,
                                with(
                                        good,
                                        "method",
                                        "ELECTRONIC",
                                        "consentSigned",
                                        true,
                                        "consentOn",
                                        TODAY,
                                        "consentAddress",
                                        "party@example.invalid",
                                        "arrivalAddress",
                                        "party@example.invalid"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    @ProvesDuty("P01")
    void aDecisionIsNotPublishedBeforeItWasServed() {
        walk.itIs(TODAY.plusDays(1));
        String task = task(stages.served(), "userTask_publishDecision");
        Map<String, Object> good = form("published", "YES", "publishedOn", walk.today(), "channel", "机关网站");

        refused("publishedOn", "日期先后", () -> submit("tssection", task, with(good, "publishedOn", TODAY)));
        refused("publishedOn", "", () -> submit("tssection", task, with(good, "publishedOn", null)));
        refused("channel", "", () -> submit("tssection", task, with(good, "channel", " ")));
        refused("reason", "", () -> submit("tssection", task, form("published", "NO")));
    }

    @Test
    void noMoreThanTheFineIsPaidAndNotBeforeTheDecisionWasServed() {
        walk.itIs(TODAY.plusDays(1));
        String task = task(stages.published(), "userTask_recordPayment");
        Map<String, Object> good = form("paidOn", walk.today(), "amount", "200000", "receiptNumber", "PJ0001");

        for (String amount : List.of("200000.01", "0", "400000")) {
            refused("amount", "200000", () -> submit("tsclerk", task, with(good, "amount", amount)));
        }
        for (Attack attack : List.of(
                new Attack("amount", "阿拉伯数字", with(good, "amount", "-200000")),
                new Attack("amount", "必填", with(good, "amount", null)),
                new Attack("paidOn", "日期先后", with(good, "paidOn", TODAY)),
                new Attack("paidOn", "不能晚于今天", with(good, "paidOn", TODAY.plusDays(2))),
                new Attack("paidOn", "必填", with(good, "answer", "payment", "paidOn", null)),
                new Attack("receiptNumber", "必填", with(good, "receiptNumber", " ")),
                new Attack("answer", "选项", with(good, "answer", "settled")))) {
            refused(attack.field(), attack.rule(), () -> submit("tsclerk", task, attack.form()));
        }
        assertThat(submit("tsclerk", task, good).status()).isEqualTo(204);
        refused(409, "已", () -> submit("tsclerk", task, with(good, "amount", "1", "receiptNumber", "PJ0002")));
    }

    @Test
    void aPlanOfInstalmentsCoversExactlyWhatIsDue() {
        String instance = stages.published();
        walk.does("tsclerk", instance, "userTask_recordPayment", EnforcementPapers.timeAsked());
        String task = task(instance, "userTask_registerDeferral");
        LocalDate april = TODAY.plusDays(40);

        for (Attack attack : List.of(
                new Attack("instalments", "须等于未缴数额", plan(april, "199999.99")),
                new Attack("instalments", "须等于未缴数额", plan(april, "200000.01")),
                new Attack("instalments", "晚于收到申请日期", plan(TODAY, "200000")),
                new Attack("instalments", "必填", with(plan(april, "200000"), "instalments", List.of())),
                new Attack("receivedOn", "不能晚于今天", with(plan(april, "200000"), "receivedOn", april)),
                new Attack("hardship", "必填", with(plan(april, "200000"), "hardship", " ")))) {
            refused(attack.field(), attack.rule(), () -> submit("tsofficer1", task, attack.form()));
        }
        refusedSomehow(() -> submit("tsclerk", task, plan(april, "200000")));
        assertThat(submit("tsofficer1", task, plan(april, "200000")).status()).isEqualTo(204);
    }

    @Test
    @ProvesDuty("E07")
    void aDemandIsInWritingExactAndServed() {
        String instance = stages.published();
        LocalDate day = TODAY.plusDays(16);
        walk.itIs(day);
        String task = task(instance, "userTask_serveDemand");
        Map<String, Object> good = EnforcementPapers.demand(day, "200000", "6000");

        for (Attack attack : List.of(
                new Attack("amount", "未缴的罚款、没收款为200000.00元", with(good, "amount", "199999")),
                new Attack("surcharge", "6000.00", with(good, "surcharge", "6000.01")),
                new Attack("servedOn", "没有逾期", with(good, "servedOn", day.minusDays(1), "surcharge", "0")),
                new Attack("rightsStated", "须勾选", with(good, "rightsStated", false)),
                new Attack("performWithin", "必填", with(good, "performWithin", null)),
                new Attack("performance", "必填", with(good, "performance", null)),
                new Attack("notDirectReason", "必填", with(good, "method", "LIEN")),
                new Attack(
                        "consentSigned",
                        "第六十一条第二款",
                        with(good, "method", "ELECTRONIC", "notDirectReason", "当事人要求。")))) {
            refused(attack.field(), attack.rule(), () -> submit("tsofficer1", task, attack.form()));
        }
        assertThat(submit("tsofficer1", task, good).status()).isEqualTo(204);
    }

    @Test
    void theCourtIsAskedWithinItsTimeOnly() {
        String instance = stages.published();
        LocalDate served = TODAY.plusDays(16);
        walk.itIs(served);
        walk.does("tsofficer1", instance, "userTask_serveDemand", EnforcementPapers.demand(served, "200000", "6000"));
        LocalDate before = LocalDate.of(2026, 9, 2);
        walk.itIs(before);
        String task = task(instance, "userTask_decideEnforcement");
        Map<String, Object> good = EnforcementPapers.application(before, "200000", "200000");

        for (Attack attack : List.of(
                new Attack("appliedOn", "2026-09-03起才可以申请", good),
                new Attack("appliedOn", "不能晚于今天", with(good, "appliedOn", before.plusDays(1))),
                new Attack("materials", "第五十五条", with(good, "materials", List.of("APPLICATION"))),
                new Attack("headSigned", "须勾选", with(good, "headSigned", null)),
                new Attack(
                        "answer",
                        "不能申请复议",
                        form("answer", "review", "reviewedOn", before, "court", "法院", "reason", "理由")),
                new Attack("suspendGround", "必填", form("answer", "suspend", "reason", "理由。")),
                new Attack("terminateGround", "必填", form("answer", "terminate", "reason", "理由。")),
                new Attack("reason", "必填", form("answer", "terminate", "terminateGround", "DIED")))) {
            refused(attack.field(), attack.rule(), () -> submit("tshead", task, attack.form()));
        }
        refusedSomehow(() -> submit("tsofficer1", task, good));
        walk.itIs(LocalDate.of(2026, 12, 3));
        refused(
                "appliedOn",
                "2026-12-02届满",
                () -> submit("tshead", task, with(good, "appliedOn", LocalDate.of(2026, 12, 3))));
    }

    @Test
    void theSurchargeNeverExceedsTheFine() {
        String instance = stages.published();
        walk.itIs(TODAY.plusYears(1));
        String task = task(instance, "userTask_recordLatePayment");
        Map<String, Object> late =
                form("paidOn", walk.today(), "amount", "200000", "surcharge", "200000.01", "receiptNumber", "PJ0001");

        refused("surcharge", "200000.00", () -> submit("tsclerk", task, late));
        assertThat(submit("tsclerk", task, with(late, "surcharge", "200000")).status())
                .isEqualTo(204);
    }

    private static Map<String, Object> plan(LocalDate dueOn, String amount) {
        return EnforcementPapers.deferral(TODAY, EnforcementPapers.instalment(dueOn, amount));
    }

    @Test
    @ProvesDuty("E05")
    void theSurchargeForLatePaymentHasALimit() {
        String instance = stages.published();
        walk.itIs(TODAY.plusDays(20));
        String task = task(instance, "userTask_recordLatePayment");
        Map<String, Object> late =
                form("paidOn", walk.today(), "amount", "200000", "surcharge", "30000.01", "receiptNumber", "PJ0001");

        refused("surcharge", "第七十二条", () -> submit("tsclerk", task, late));
        refused("amount", "第六十七条", () -> submit("tsclerk", task, with(late, "amount", "230000", "surcharge", "30000")));
        assertThat(submit("tsclerk", task, with(late, "surcharge", "30000")).status())
                .isEqualTo(204);
    }

    @Test
    void aCaseIsClosedOnTheGroundThatHappened() {
        String task = task(stages.paid(), "userTask_draftClosingReport");

        for (String wrong : List.of("NO_PENALTY", "UNFOUNDED")) {
            refused("ground", "不符", () -> submit("tsofficer1", task, form("summary", "办结。", "ground", wrong)));
        }
        refused("summary", "必填", () -> submit("tsofficer1", task, form("summary", " ", "ground", "EXECUTED")));
        refused(
                "summary",
                "不能包含网页标签",
                () -> submit("tsofficer1", task, form("summary", "<script>", "ground", "EXECUTED")));
    }

    @Test
    void anArchivedFileHasPages() {
        String instance = stages.paid();
        walk.does("tsofficer1", instance, "userTask_draftClosingReport", form("summary", "办结。", "ground", "EXECUTED"));
        walk.does("tshead", instance, "userTask_approveClosing", form("answer", "approve"));
        String task = task(instance, "userTask_archiveCase");
        Map<String, Object> good = form("volume", "2026-1", "pages", 60, "location", "档案室");

        for (int pages : new int[] {0, -1, Integer.MAX_VALUE}) {
            refused("pages", "数字", () -> submit("tskeeper", task, with(good, "pages", pages)));
        }
        refused("pages", "应当是整数", () -> submit("tskeeper", task, with(good, "pages", "六十")));
        refusedSomehow(() -> submit("tsofficer1", task, good));
        assertThat(submit("tskeeper", task, good).status()).isEqualTo(204);
        refused(409, "已", () -> submit("tskeeper", task, good));
    }
}
