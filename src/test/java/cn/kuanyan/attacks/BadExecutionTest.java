package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gates of 送达、公示、执行 and 结案. */
class BadExecutionTest extends AttackFrame {

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
    void theWholeFineIsPaidAndNotBeforeTheDecisionWasServed() {
        walk.itIs(TODAY.plusDays(1));
        String task = task(stages.published(), "userTask_recordPayment");
        Map<String, Object> good = form("paidOn", walk.today(), "amount", "200000", "receiptNumber", "PJ0001");

        for (String amount : List.of("199999.99", "200000.01", "0", "400000")) {
            refused("amount", "200000", () -> submit("tsclerk", task, with(good, "amount", amount)));
        }
        refused("amount", "阿拉伯数字", () -> submit("tsclerk", task, with(good, "amount", "-200000")));
        refused("paidOn", "日期先后", () -> submit("tsclerk", task, with(good, "paidOn", TODAY)));
        refused("paidOn", "不能晚于今天", () -> submit("tsclerk", task, with(good, "paidOn", TODAY.plusDays(2))));
        refused("receiptNumber", "必填", () -> submit("tsclerk", task, with(good, "receiptNumber", " ")));
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
