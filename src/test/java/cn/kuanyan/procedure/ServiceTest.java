package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 送达. */
@CoversModel("service")
class ServiceTest extends ModelTest {

    @Autowired
    private TimeLimits limits;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    @ProvesDuty("S02")
    void theDecisionIsServedWithinSevenWorkingDays() {
        OneCase one = decided();
        assertThat(one.dueDate("serveDecision")).isEqualTo(LocalDate.of(2026, 3, 11));

        one.served();

        assertThat(one.ends("service")).containsExactly("endEvent_served");
        assertThat(one.open()).containsExactlyInAnyOrder("publishDecision", "recordPayment");
        assertThat(limit(one, "service").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    void serviceAfterTheLimitIsServiceAndTheDelayAFact() {
        OneCase one = decided();
        itIs(LocalDate.of(2026, 3, 12));

        one.served();

        assertThat(limit(one, "service").state()).isEqualTo(TimeLimit.State.EXPIRED);
        assertThat(limit(one, "payment").triggerDate()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void aPartyWhoIsServedPaysWhileTheOtherIsStillToBeServed() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY");

        one.does("officer1", "serveDecision", form("servedOn", START, "method", "DIRECT", "receivedBy", "法定代表人"));
        assertThat(one.open()).containsExactlyInAnyOrder("serveDecision", "publishDecision", "recordPayment");

        one.published().paid("200000");
        assertThat(one.open()).containsExactly("serveDecision");
    }

    static Stream<Arguments> receipts() {
        LocalDate day = START.plusDays(2);
        return Stream.of(
                Arguments.of("直接", Receipts.direct("servedOn", day)),
                Arguments.of("留置", Receipts.left("servedOn", day)),
                Arguments.of("邮寄", Receipts.mailed("servedOn", START, day)),
                Arguments.of("委托", Receipts.entrusted("servedOn", day)),
                Arguments.of("电子", Receipts.electronic("servedOn", START, day)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("receipts")
    @ProvesDuty("S03")
    void everythingLaterRunsFromTheDayOnTheReceipt(String method, Map<String, Object> receipt) {
        OneCase one = decided();
        itIs(START.plusDays(4));

        one.does("officer1", "serveDecision", receipt);

        LocalDate day = START.plusDays(2);
        for (String code : List.of("payment", "reconsideration", "litigation")) {
            assertThat(limit(one, code).triggerDate()).as(code).isEqualTo(day);
        }
        assertThat(one.isRefused("section", "publishDecision", published(day.minusDays(1))))
                .hasMessageContaining("决定书送达日期");
        one.does("section", "publishDecision", published(day));
        assertThat(one.dueDate("recordPayment")).isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    void aTryThatFailedIsFollowedByAnother() {
        OneCase one = decided().does("officer1", "serveDecision", Receipts.failed("DIRECT", START));
        assertThat(one.open()).containsExactly("serveDecision");
        assertThat(limit(one, "service").state()).isEqualTo(TimeLimit.State.RUNNING);

        one.does("officer2", "serveDecision", Receipts.left("servedOn", START));

        assertThat(one.ends("service")).containsExactly("endEvent_served");
    }

    @Test
    @ProvesDuty("S07")
    void aPublicNoticeServesOnTheLastOfItsThirtyDaysAndNeverEarlier() {
        LocalDate last = LocalDate.of(2026, 4, 3);
        OneCase one = announced(START, START.plusDays(2));
        assertThat(one.dueDate("confirmPublicNotice")).isEqualTo(last);

        for (LocalDate early : List.of(last.minusDays(1), last)) {
            itIs(early);
            assertThat(one.isRefused("officer1", "confirmPublicNotice", form("answer", "expired")))
                    .hasMessageContaining(last.toString())
                    .satisfies(refusal ->
                            assertThat(refusal.findings().get(0).rule()).contains("《中华人民共和国民事诉讼法》第九十五条"));
        }
        itIs(last.plusDays(3));
        one.does("officer1", "confirmPublicNotice", form("answer", "expired"));

        assertThat(one.ends("service")).containsExactly("endEvent_served");
        assertThat(limit(one, "payment").triggerDate()).isEqualTo(last);
        assertThat(limit(one, "serviceByNotice").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    void aPartyThatComesDuringTheNoticeIsServedOnThatDay() {
        OneCase one = announced(START, START);
        itIs(START.plusDays(9));

        one.does(
                "officer1",
                "confirmPublicNotice",
                form("answer", "received", "receivedOn", START.plusDays(8), "receivedBy", "当事人"));

        assertThat(limit(one, "payment").triggerDate()).isEqualTo(START.plusDays(8));
    }

    @Test
    void whoComesAfterTheNoticeWasServedByIt() {
        OneCase one = announced(START, START);
        itIs(START.plusDays(40));
        Map<String, Object> late = form("answer", "received", "receivedOn", START.plusDays(31), "receivedBy", "当事人");

        assertThat(one.isRefused("officer1", "confirmPublicNotice", late)).hasMessageContaining("已经视为送达");
    }

    @Test
    void afterAFaultyNoticeTheDecisionIsServedAgain() {
        OneCase one = announced(START, START)
                .does("officer1", "confirmPublicNotice", form("answer", "again", "reason", "公告被撕毁。"));
        assertThat(one.open()).containsExactly("serveDecision");

        one.served();

        assertThat(one.ends("service")).containsExactly("endEvent_served");
    }

    /** 春节 2026-02-15 to 02-23, 国庆 10-01 to 10-07: a last day off moves to the first working day after it. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-14, 2026-02-13",
        "2026-01-15, 2026-02-14",
        "2026-01-16, 2026-02-24",
        "2026-01-25, 2026-02-24",
        "2026-01-26, 2026-02-25",
        "2026-08-31, 2026-09-30",
        "2026-09-01, 2026-10-08",
        "2026-09-08, 2026-10-08",
        "2026-09-09, 2026-10-09"
    })
    void theNoticePeriodEndsOnAWorkingDay(LocalDate issued, LocalDate last) {
        OneCase one = decidedOn(issued)
                .does("officer1", "serveDecision", Receipts.failed("DIRECT", issued))
                .does("officer1", "serveDecision", Receipts.announced(issued));

        assertThat(one.dueDate("confirmPublicNotice")).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-11, 2026-02-27", "2026-02-12, 2026-02-28", "2026-02-13, 2026-03-02", "2026-09-30, 2026-10-15"})
    void sevenWorkingDaysPassOverTheHolidays(LocalDate signed, LocalDate last) {
        OneCase one = decidedOn(signed);
        assertThat(one.dueDate("serveDecision")).isEqualTo(last);

        itIs(last);
        one.served();

        assertThat(limit(one, "service").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    @ProvesDuty("S07")
    void theNoticeOfThePoliceRunsSixtyDays() {
        OneCase one = proposedAtThePolice(START)
                .notified()
                .waived()
                .drafted("200000")
                .decided("PENALTY")
                .does("officer1", "serveDecision", Receipts.failed("DIRECT", START))
                .does("officer1", "serveDecision", Receipts.announced(START));

        assertThat(one.dueDate("confirmPublicNotice")).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    private OneCase decided() {
        return registered().readyForDecision().drafted("200000").decided("PENALTY");
    }

    private OneCase decidedOn(LocalDate day) {
        itIs(day);
        return registered(Papers.registration(OneCase.ITEM, day, Companies.fresh()))
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY");
    }

    private OneCase announced(LocalDate posted, LocalDate printed) {
        OneCase one = decided();
        itIs(printed);
        return one.does("officer1", "serveDecision", Receipts.failed("DIRECT", START))
                .does("officer1", "serveDecision", Receipts.announced(posted, printed));
    }

    private static Map<String, Object> published(LocalDate day) {
        return form("published", "YES", "publishedOn", day, "channel", "机关网站");
    }

    private TimeLimit limit(OneCase one, String code) {
        Long party = caseFiles.parties(one.id()).get(0).id();
        return limits.current(one.id(), party, code).orElseThrow();
    }
}
