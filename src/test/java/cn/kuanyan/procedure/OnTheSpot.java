package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One case of 兰州新区 that is decided on the spot. People are named by their seat, tasks by their name. */
final class OnTheSpot {

    static final String PROCESS = "summary-procedure";
    static final String ITEM = "lanzhou-new-area-2023-2/item/150";
    static final String BASIS = "《化妆品标识管理规定》第二十九条";
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CaseWalk walk;
    private final String instance;

    OnTheSpot(CaseWalk walk, Map<String, Object> registration) {
        this.walk = walk;
        this.instance = walk.starts("lzofficer1", PROCESS, registration);
    }

    static Map<String, Object> registration(Map<String, Object> party) {
        Map<String, Object> registration = form(
                "item", ITEM,
                "conductOn", DAY,
                "conductPlace", "兰州新区某营业场所",
                "officerOne", "lzofficer1",
                "officerTwo", "lzofficer2",
                "credentialsShown", true,
                "facts", "化妆品标识不符合规定，经限期改正逾期未改正。",
                "evidence", "现场笔录、照片、责令改正通知书。",
                "factsClear", true);
        party.forEach(registration::put);
        return registration;
    }

    static Map<String, Object> company() {
        return Companies.fresh();
    }

    static Map<String, Object> citizen() {
        return form("kind", "INDIVIDUAL", "name", Papers.PERSON, "identifier", Papers.PERSON_ID, "address", "兰州新区2号");
    }

    static Map<String, Object> notCorrected() {
        return TestFacts.of("correction", "NONE", "harm", "SUBSTANTIAL", "gravity", "ORDINARY");
    }

    static Map<String, Object> heard(String fine) {
        return form(
                "kinds",
                List.of("FINE"),
                "fine",
                fine,
                "basis",
                BASIS,
                "reasons",
                "经责令限期改正，逾期未改正。",
                "rightsTold",
                true,
                "statement",
                "NONE");
    }

    static Map<String, Object> warned() {
        return with(heard("1"), "kinds", List.of("WARNING"), "fine", null);
    }

    static Map<String, Object> decided(String fine) {
        return form(
                "answer", "punish",
                "kinds", List.of("FINE"),
                "fine", fine,
                "facts", "化妆品标识不符合规定，逾期未改正。",
                "basis", BASIS,
                "reasons", "逾期未改正。",
                "place", "兰州新区某营业场所",
                "officerOne", "lzofficer1",
                "officerTwo", "lzofficer2",
                "signed", true);
    }

    static Map<String, Object> ordinary() {
        return form(
                "answer", "ordinary",
                "ordinaryReason", "事实需要进一步调查。",
                "officerOne", "lzofficer1",
                "officerTwo", "lzofficer2");
    }

    static Map<String, Object> served(LocalDate day, String payment) {
        return form("servedOn", day, "receipt", "SIGNED", "receivedBy", "本人", "payment", payment);
    }

    static Map<String, Object> collected(LocalDate day, String amount) {
        return with(served(day, "COLLECTED"), "ground", "UP_TO_LIMIT", "amount", amount, "fiscalReceipt", "甘财票0001");
    }

    OnTheSpot does(String seat, String task, Map<String, Object> form) {
        walk.does("lz" + seat, instance, "userTask_" + task, form);
        return this;
    }

    Rejection isRefused(String seat, String task, Map<String, Object> form) {
        Throwable thrown = catchThrowable(() -> does(seat, task, form));
        assertThat(thrown).isInstanceOf(Rejection.class);
        assertThat(open()).contains(task);
        return (Rejection) thrown;
    }

    OnTheSpot factsStated() {
        return does("officer1", "stateFacts", notCorrected());
    }

    OnTheSpot fined(String fine) {
        return factsStated()
                .does("officer1", "hearOnTheSpot", heard(fine))
                .does("officer2", "decideOnTheSpot", decided(fine));
    }

    OnTheSpot warnedAndServed() {
        return factsStated()
                .does("officer1", "hearOnTheSpot", warned())
                .does("officer1", "decideOnTheSpot", with(decided("1"), "kinds", List.of("WARNING"), "fine", null))
                .does("officer1", "serveOnTheSpot", served(walk.today(), "NOTHING_DUE"));
    }

    OnTheSpot reported() {
        return does("officer1", "reportOnTheSpot", form("reportedOn", walk.today(), "materials", "决定书存根、证据、签收情况。"));
    }

    OnTheSpot accepted() {
        return reported().does("section", "checkOnTheSpot", Papers.approved());
    }

    OnTheSpot closed() {
        return does("officer1", "draftClosingReport", form("summary", "案件已经办理完毕。", "ground", "EXECUTED"))
                .does("head", "approveClosing", Papers.approved())
                .does("keeper", "archiveCase", form("volume", "2026-1", "pages", 12, "location", "档案室"));
    }

    List<String> open() {
        return walk.openKeys(instance).stream()
                .map(key -> key.substring(key.indexOf('_') + 1))
                .toList();
    }

    String assignee(String task) {
        return walk.open(instance, "userTask_" + task).get(0).getAssignee();
    }

    LocalDate dueDate(String task) {
        return walk.dueDay(walk.open(instance, "userTask_" + task).get(0));
    }

    List<String> ends(String step) {
        return walk.ends(instance, step);
    }

    long id() {
        return walk.caseId(instance);
    }

    void isOver(String endEvent) {
        assertThat(walk.isEnded(instance)).isTrue();
        assertThat(walk.endsOf(instance)).containsExactly(endEvent);
        assertThat(walk.leftovers(instance)).isEmpty();
    }
}
