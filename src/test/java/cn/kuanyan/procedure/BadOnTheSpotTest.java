package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.OnTheSpot.DAY;
import static cn.kuanyan.procedure.OnTheSpot.collected;
import static cn.kuanyan.procedure.OnTheSpot.decided;
import static cn.kuanyan.procedure.OnTheSpot.heard;
import static cn.kuanyan.procedure.OnTheSpot.served;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The gates of 当场处罚: each refusal names field and rule, and leaves nothing behind. */
class BadOnTheSpotTest extends OnTheSpotTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @ProvesDuty({"I01", "I02"})
    void twoOfficersWithCertificatesWhoShowedThemStandThere() {
        Map<String, Object> good = OnTheSpot.registration(OnTheSpot.company());

        cannotStart("officerTwo", "第四十二条第一款", with(good, "officerTwo", "lzofficer1"));
        cannotStart("officerTwo", "必填", with(good, "officerTwo", null));
        cannotStart("officerTwo", "选项", with(good, "officerTwo", "lzhead"));
        cannotStart("credentialsShown", "第五十二条第一款", with(good, "credentialsShown", false));
        Rejection stranger = rejected(() -> walk.starts("lzsection", OnTheSpot.PROCESS, good));
        assertThat(stranger.kind()).isEqualTo(Rejection.Kind.FORBIDDEN);
    }

    @Test
    void theViolationIsClearRecentAndOfOneIdentifiedParty() {
        Map<String, Object> good = OnTheSpot.registration(OnTheSpot.company());

        cannotStart("factsClear", "第五十一条", with(good, "factsClear", false));
        cannotStart("conductOn", "第三十六条", with(good, "conductOn", LocalDate.of(2024, 2, 1)));
        cannotStart("conductOn", "今天", with(good, "conductOn", DAY.plusDays(1)));
        cannotStart("identifier", "GB 32100", with(good, "identifier", "91110000000000000A"));
        cannotStart("kind", "选项", with(good, "kind", "PERSON_IN_CHARGE"));
        cannotStart("item", "选项", with(good, "item", "tianshui-cac/72"));
        cannotStart("facts", "必填", with(good, "facts", " "));
    }

    @Test
    @ProvesDuty("D07")
    void anAmountAboveTheLimitIsRefusedForEitherKindOfParty() {
        OnTheSpot citizen = citizen().factsStated();
        refused(citizen, "hearOnTheSpot", "fine", "第五十一条", heard("200.01"));
        citizen.does("officer1", "hearOnTheSpot", heard("200"));
        refused(citizen, "decideOnTheSpot", "fine", "第五十一条", decided("3000"));

        OnTheSpot company = company().factsStated();
        refused(company, "hearOnTheSpot", "fine", "第五十一条", heard("3000.01"));
        company.does("officer1", "hearOnTheSpot", heard("3000"));
        refused(company, "decideOnTheSpot", "fine", "第五十一条", decided("3000.01"));
        refused(company, "decideOnTheSpot", "kinds", "选项", with(decided("1"), "kinds", List.of("REVOKE_PERMIT")));
    }

    @Test
    @ProvesDuty({"N01", "N03"})
    void nothingIsDecidedBeforeThePartyWasToldAndAnswered() {
        OnTheSpot one = citizen().factsStated();

        assertThat(one.open()).containsExactly("hearOnTheSpot");
        refused(one, "hearOnTheSpot", "rightsTold", "第四十四条", with(heard("50"), "rightsTold", false));
        refused(one, "hearOnTheSpot", "statement", "必填", with(heard("50"), "statement", null));
        refused(one, "hearOnTheSpot", "content", "必填", with(heard("50"), "statement", "GIVEN"));
        refused(
                one,
                "hearOnTheSpot",
                "review",
                "必填",
                with(heard("50"), "statement", "GIVEN", "content", "没有违法。", "adopted", "NO"));
        one.does("officer1", "hearOnTheSpot", heard("50"));
        refused(one, "decideOnTheSpot", "fine", "第四十五条第二款", decided("60"));
        refused(one, "decideOnTheSpot", "kinds", "第四十五条第二款", with(decided("50"), "kinds", List.of("FINE", "WARNING")));
    }

    @Test
    void aDecisionHasALegalBasisIsSignedAndWithinTheStatutoryRange() {
        OnTheSpot one = citizen().factsStated().does("officer1", "hearOnTheSpot", heard("50"));

        refused(one, "decideOnTheSpot", "basis", "清单", with(decided("50"), "basis", "《不予处罚清单》第1项"));
        refused(one, "decideOnTheSpot", "basis", "第五十一条", with(decided("50"), "basis", "《中华人民共和国网络安全法》第六十四条"));
        refused(one, "decideOnTheSpot", "signed", "第五十二条第二款", with(decided("50"), "signed", false));
        refused(one, "decideOnTheSpot", "officerTwo", "第四十二条第一款", with(decided("50"), "officerTwo", "lzofficer1"));
        refused(one, "decideOnTheSpot", "fine", "第九条", with(decided("50"), "fine", null));
        refused(one, "decideOnTheSpot", "place", "必填", with(decided("50"), "place", " "));
        refused(one, "decideOnTheSpot", "ordinaryReason", "必填", with(OnTheSpot.ordinary(), "ordinaryReason", " "));

        OnTheSpot corrected = company()
                .does("officer1", "stateFacts", TestFacts.of("correction", "WHEN_ORDERED", "harm", "SUBSTANTIAL"))
                .does("officer1", "hearOnTheSpot", heard("500"));
        refused(corrected, "decideOnTheSpot", "fine", "没有可以适用的法定罚款", decided("500"));
    }

    @Test
    void whatMustBeExemptedIsNotPunishedOnTheSpot() {
        OnTheSpot one = company()
                .does("officer1", "stateFacts", Papers.trivialAndCorrected())
                .does("officer1", "hearOnTheSpot", OnTheSpot.warned());

        refused(
                one,
                "decideOnTheSpot",
                "answer",
                "应当不予处罚",
                with(decided("1"), "kinds", List.of("WARNING"), "fine", null));
        one.does("officer1", "decideOnTheSpot", OnTheSpot.ordinary());
        assertThat(one.open()).containsExactly("verifyClue");
    }

    @Test
    @ProvesDuty("S01")
    void theDecisionIsHandedOverOnTheDayItIsMade() {
        OnTheSpot one = citizen().fined("50");
        refused(one, "serveOnTheSpot", "servedOn", "第五十二条第一款", served(DAY.minusDays(1), "BANK"));

        walk.itIs(DAY.plusDays(1));
        refused(one, "serveOnTheSpot", "servedOn", "第五十二条第一款", served(DAY.plusDays(1), "BANK"));
        refused(one, "serveOnTheSpot", "receivedBy", "必填", with(served(DAY, "BANK"), "receivedBy", null));
        refused(one, "serveOnTheSpot", "refusalNote", "必填", with(served(DAY, "BANK"), "receipt", "REFUSED"));
    }

    @Test
    @ProvesDuty({"E02", "E03"})
    void noFineIsCollectedWithoutItsGroundReceiptAndWholeAmount() {
        OnTheSpot one = citizen().fined("100.01");
        Map<String, Object> collected = collected(DAY, "100.01");

        refused(one, "serveOnTheSpot", "ground", "第六十八条第一项", collected);
        refused(one, "serveOnTheSpot", "ground", "必填", with(collected, "ground", null));
        Map<String, Object> hard = with(collected, "ground", "HARD_TO_ENFORCE", "groundNote", "当事人没有固定住所。");
        refused(one, "serveOnTheSpot", "groundNote", "第六十八条第二项", with(hard, "groundNote", null));
        refused(one, "serveOnTheSpot", "fiscalReceipt", "必填", with(hard, "fiscalReceipt", null));
        refused(one, "serveOnTheSpot", "amount", "100.01", with(hard, "amount", "100"));
        refused(one, "serveOnTheSpot", "requestedByParty", "第六十九条", with(hard, "ground", "REMOTE_ON_REQUEST"));
        refused(one, "serveOnTheSpot", "payment", "第五十三条", served(DAY, "NOTHING_DUE"));
        one.does("officer1", "serveOnTheSpot", hard);
        assertThat(one.open()).contains("handOverFine");
    }

    @Test
    @ProvesDuty("E03")
    void everyFenThatWasCollectedReachesTheBank() {
        OnTheSpot one = citizen().fined("100").does("officer1", "serveOnTheSpot", collected(DAY, "100"));
        Map<String, Object> handedOver = form("handedOverOn", DAY, "amount", "100", "receivedBy", "财务人员");

        refused(one, "handOverFine", "amount", "第七十一条", with(handedOver, "amount", "99.99"));
        refused(one, "handOverFine", "handedOverOn", "日期先后", with(handedOver, "handedOverOn", DAY.minusDays(1)));
        refused(one, "handOverFine", "landedOn", "第七十一条", with(handedOver, "landedOn", DAY));
        one.does("officer1", "handOverFine", handedOver);
        Map<String, Object> deposited = form("depositedOn", DAY, "amount", "100", "receiptNumber", "PJ1");
        // Whoever has not the office is not even told of the task.
        assertThat(one.isRefused("officer1", "depositFine", deposited).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(one.isRefused("clerk", "depositFine", with(deposited, "amount", "100.01")))
                .hasMessageContaining("100");
    }

    @Test
    void nobodyChecksHisOwnReportAndAReturnNeedsAReason() {
        OnTheSpot one = company().warnedAndServed();
        assertThat(one.isRefused(
                        "officer1", "reportOnTheSpot", form("reportedOn", DAY.minusDays(1), "materials", "存根")))
                .hasMessageContaining("不得早于");
        one.reported();

        assertThat(one.isRefused("officer2", "checkOnTheSpot", Papers.approved())
                        .kind())
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(one.isRefused("section", "checkOnTheSpot", form("answer", "return")))
                .isNotNull();
    }

    private void refused(OnTheSpot one, String task, String field, String words, Map<String, Object> form) {
        names(one.isRefused("officer1", task, form), field, words);
    }

    private void cannotStart(String field, String words, Map<String, Object> form) {
        long cases = count();
        names(rejected(() -> walk.starts("lzofficer1", OnTheSpot.PROCESS, form)), field, words);
        assertThat(count()).as("nothing half-saved").isEqualTo(cases);
    }

    private static void names(Rejection rejection, String field, String words) {
        assertThat(rejection.findings()).anySatisfy(finding -> {
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.rule() + finding.message()).contains(words);
        });
    }

    private static Rejection rejected(ThrowableAssert.ThrowingCallable attempt) {
        Throwable thrown = catchThrowable(attempt);
        assertThat(thrown).isInstanceOf(Rejection.class);
        return (Rejection) thrown;
    }

    private long count() {
        return jdbc.queryForObject("select count(*) from penalty_case", Long.class)
                + jdbc.queryForObject("select count(*) from number_series", Long.class)
                + jdbc.queryForObject("select count(*) from case_record", Long.class);
    }
}
