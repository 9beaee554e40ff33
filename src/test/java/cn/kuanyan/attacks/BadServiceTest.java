package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.procedure.Receipts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The gates of 送达: a receipt that does not prove what it is filed for serves nobody. */
class BadServiceTest extends AttackFrame {

    private static final String SERVE = "userTask_serveDecision";
    private static final String CONFIRM = "userTask_confirmPublicNotice";

    /** The day after the decision. */
    private static final LocalDate NEXT = TODAY.plusDays(1);

    private record Attack(String field, String rule, Map<String, Object> form) {}

    private static List<Attack> onReceipts(String day) {
        Map<String, Object> left = Receipts.left(day, NEXT);
        Map<String, Object> mailed = Receipts.mailed(day, NEXT, NEXT);
        Map<String, Object> electronic = Receipts.electronic(day, TODAY, NEXT);
        return List.of(
                new Attack(day, "日期先后", Receipts.direct(day, TODAY.minusDays(1))),
                new Attack(day, "不能晚于今天", Receipts.direct(day, NEXT.plusDays(1))),
                new Attack(day, "必填", with(Receipts.direct(day, NEXT), day, null)),
                new Attack("receivedBy", "必填", with(Receipts.direct(day, NEXT), "receivedBy", " ")),
                new Attack("receiverKind", "第八十八条", with(Receipts.direct(day, NEXT), "receiverKind", "ADULT_FAMILY")),
                new Attack("receiverKind", "第八十八条", with(Receipts.direct(day, NEXT), "receiverKind", "PARTY")),
                new Attack("refusalReason", "必填", with(left, "refusalReason", null)),
                new Attack("lienProof", "必填", with(left, "lienProof", null)),
                new Attack("witnessName", "第八十九条", with(left, "witnessName", null)),
                new Attack("witnessUnit", "第八十九条", with(left, "witnessUnit", " ")),
                new Attack("recordingReference", "第八十九条", with(left, "lienProof", "RECORDING")),
                new Attack("postNumber", "必填", with(mailed, "postNumber", null)),
                new Attack("difficulty", "必填", with(mailed, "difficulty", null)),
                new Attack("postedOn", "日期先后", with(mailed, "postedOn", TODAY.minusDays(1))),
                new Attack(day, "第九十一条", Receipts.mailed(day, NEXT, TODAY)),
                new Attack("entrustedTo", "必填", with(Receipts.entrusted(day, NEXT), "entrustedTo", null)),
                new Attack("consentSigned", "第六十一条第二款", with(electronic, "consentSigned", false)),
                new Attack("consentOn", "第六十一条第二款", with(electronic, "consentOn", null)),
                new Attack("consentOn", "第六十一条第二款", Receipts.electronic(day, NEXT, TODAY)),
                new Attack("consentAddress", "第一百三十六条", with(electronic, "consentAddress", null)),
                new Attack("arrivalAddress", "第九十条", with(electronic, "arrivalAddress", null)),
                new Attack("arrivalAddress", "第九十条", with(electronic, "arrivalAddress", "other@example.invalid")));
    }

    private static List<Attack> onTries(String day) {
        Map<String, Object> failed = Receipts.failed("DIRECT", NEXT);
        return List.of(
                new Attack("attemptedOn", "必填", with(failed, "attemptedOn", null)),
                new Attack("attemptedOn", "日期先后", with(failed, "attemptedOn", TODAY.minusDays(1))),
                new Attack("attemptedOn", "不能晚于今天", with(failed, "attemptedOn", NEXT.plusDays(1))),
                new Attack("failureReason", "必填", with(failed, "failureReason", " ")),
                new Attack(day, "送达结果", with(failed, day, NEXT)),
                new Attack("consentSigned", "第六十一条第二款", Receipts.failed("ELECTRONIC", NEXT)),
                new Attack("method", "第九十五条第一款", Receipts.announced(NEXT)));
    }

    /** After a direct try has failed on the second day. */
    private static List<Attack> onNotices(String day) {
        Map<String, Object> notice = Receipts.announced(NEXT);
        return List.of(
                new Attack("noticeReason", "第九十五条第一款", with(notice, "noticeReason", "UNREACHABLE")),
                new Attack("noticeReason", "必填", with(notice, "noticeReason", null)),
                new Attack("noticeAccount", "必填", with(notice, "noticeAccount", " ")),
                new Attack("noticeBoardOn", "第一百三十八条", with(notice, "noticeBoardOn", null)),
                new Attack("noticeBoardOn", "第一百三十八条", with(notice, "noticeBoard", null, "noticeBoardOn", null)),
                new Attack("noticeMedium", "第一百三十八条", with(notice, "noticeMediumOn", NEXT)),
                new Attack("noticeBoardOn", "最后一次未能送达", with(notice, "noticeBoardOn", TODAY)),
                new Attack("noticeBoardOn", "不能晚于今天", with(notice, "noticeBoardOn", NEXT.plusDays(1))),
                new Attack(day, "第九十五条", with(notice, day, NEXT)),
                new Attack("result", "第九十五条", with(notice, "result", "FAILED")));
    }

    @Test
    @ProvesDuty({"S04", "S06"})
    void aDecisionIsServedByAReceiptThatProvesIt() {
        String instance = stages.signed();
        walk.itIs(NEXT);
        String task = task(instance, SERVE);

        refusedAll("tsofficer1", task, onReceipts("servedOn"));
        refusedAll("tsofficer1", task, onTries("servedOn"));
        walk.submit("tsofficer1", task, Receipts.failed("DIRECT", NEXT));
        String again = task(instance, SERVE);
        assertThat(person("tsofficer1")
                        .get("/forms/serve-decision/" + again + ".form")
                        .body())
                .contains("未能送达（直接送达");
        refusedAll("tsofficer1", again, onNotices("servedOn"));
        assertThat(submit("tsofficer1", again, Receipts.announced(NEXT)).status())
                .isEqualTo(204);
    }

    @Test
    void aPriorNoticeIsDeliveredByAReceiptThatProvesIt() {
        String instance = stages.noticeApproved();
        walk.itIs(NEXT);
        String task = task(instance, "userTask_deliverPriorNotice");

        refusedAll("tsofficer2", task, oneInFive(onReceipts("deliveredOn")));
        refusedAll("tsofficer2", task, oneInFive(onTries("deliveredOn")));
        walk.submit("tsofficer2", task, Receipts.failed("DIRECT", NEXT));
        refusedAll("tsofficer2", task(instance, "userTask_deliverPriorNotice"), oneInFive(onNotices("deliveredOn")));
    }

    @Test
    void aPublicNoticeServesNobodyBeforeItsPeriodHasPassed() {
        String instance = stages.signed();
        walk.does("tsofficer1", instance, SERVE, Receipts.failed("DIRECT", TODAY));
        walk.does("tsofficer1", instance, SERVE, Receipts.announced(TODAY));
        walk.itIs(TODAY.plusDays(30));
        String task = task(instance, CONFIRM);
        Map<String, Object> received = form("answer", "received", "receivedOn", TODAY, "receivedBy", "当事人");

        refused("answer", "第九十五条", () -> submit("tsofficer1", task, form("answer", "expired")));
        refused(
                "receivedOn",
                "日期先后",
                () -> submit("tsofficer1", task, with(received, "receivedOn", TODAY.minusDays(1))));
        refused("receivedBy", "必填", () -> submit("tsofficer1", task, with(received, "receivedBy", null)));
        refused("reason", "必填", () -> submit("tsofficer1", task, form("answer", "again")));
        refusedSomehow(() -> submit("tsclerk", task, received));
        assertThat(submit("tsofficer1", task, received).status()).isEqualTo(204);
    }

    /** The rules are the same code for both papers. */
    private static List<Attack> oneInFive(List<Attack> attacks) {
        return IntStream.range(0, attacks.size())
                .filter(index -> index % 5 == 0)
                .mapToObj(attacks::get)
                .toList();
    }

    private void refusedAll(String user, String task, List<Attack> attacks) {
        attacks.forEach(attack -> refused(attack.field(), attack.rule(), () -> submit(user, task, attack.form())));
    }
}
