package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PartyFiles;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 当事人变更. */
@CoversModel("party-change")
class PartyChangeTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private PartyFiles partyFiles;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private AuditVerification verification;

    @Test
    void theDeathOfTheOnlyPartyEndsTheCaseAndTheFormSaysSo() {
        OneCase one = registered(Papers.registration(OneCase.ITEM, START, individual()))
                .filed()
                .evidenceCollected("more");
        String change = proposed(one, death(party(one, 0), "NONE"));

        approved(change);

        assertThat(walk.endsOf(change)).containsExactly("endEvent_partyChanged");
        assertThat(file(one).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(walk.isEnded(one.instance())).isTrue();
        assertThat(walk.leftovers(one.instance())).isEmpty();
        assertThat(limits.ofCase(one.id()))
                .allSatisfy(limit -> assertThat(limit.state()).isNotEqualTo(TimeLimit.State.RUNNING));
    }

    @Test
    void aRefusedChangeLeavesTheParties() {
        OneCase one = registeredWithTwoParties().filed();
        String change = proposed(one, death(party(one, 1), "NONE"));

        desk.does("tshead", change, "decidePartyChange", form("answer", "refuse", "opinion", "尚未取得死亡证明。"));

        assertThat(walk.endsOf(change)).containsExactly("endEvent_partyNotChanged");
        one.evidenceCollected("conclude");
    }

    @Test
    void whoDiedBeforeTheDecisionIsNotPunishedAndTheOthersGoOn() {
        OneCase one = registeredWithTwoParties().filed().investigated().proposed("200000", "40000");
        one.doesForEach("officer1", "draftPriorNotice", Papers.priorNotice())
                .doesForEach("head", "approvePriorNotice", Papers.approved())
                .does("officer1", "deliverPriorNotice", Papers.delivered(START));
        Party company = party(one, 0);
        Party person = party(one, 1);
        assertThat(one.open()).containsExactly("deliverPriorNotice", "registerStatement");

        approved(proposed(one, death(person, "NONE")));

        assertThat(one.open()).containsExactly("registerStatement");
        one.waived().drafted("200000").decided("PENALTY");
        assertThat(caseFiles.get(one.id()).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(one.open()).containsExactly("serveDecision");
        one.served().published().paid("200000").closed("EXECUTED").isOver("endEvent_closed");
        assertThat(limits.current(one.id(), person.id(), "payment")).isEmpty();
        assertThat(limits.current(one.id(), company.id(), "payment")).isPresent();
    }

    @Test
    void aStepGoesOnWhenItWaitedOnlyForTheOneWhoDied() {
        OneCase one = registeredWithTwoParties().filed().investigated().proposed("200000", "40000");
        one.notified().does("officer1", "registerStatement", Papers.statement("STATEMENT_WAIVED", START));
        one.does("officer1", "registerStatement", Papers.statement("HEARING_WAIVED", START));
        assertThat(one.open()).containsExactly("registerStatement");

        approved(proposed(one, death(party(one, 1), "NONE")));

        assertThat(one.open()).containsExactly("draftDecision");
        one.drafted("200000").decided("PENALTY").served().published().paid("200000");
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void anUnpaidFineOfWhoLeftNothingIsNotEnforced() {
        OneCase one = fined(individual());

        approved(proposed(one, death(party(one, 0), "NONE")));

        assertThat(one.open()).containsExactly("draftClosingReport");
        assertThat(limits.ofCase(one.id()))
                .filteredOn(limit -> limit.code().equals("payment"))
                .extracting(TimeLimit::state)
                .containsExactly(TimeLimit.State.CANCELLED);
        one.closed("ENFORCEMENT_ENDED").isOver("endEvent_closed");
    }

    @Test
    void whoDiedAfterBeingExemptedWasExempted() {
        OneCase one = registered(Papers.registration(OneCase.ITEM, START, individual()))
                .filed()
                .investigated()
                .exempted()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .decided("NO_PENALTY")
                .served()
                .published();
        assertThat(one.open()).containsExactly("educateParty");

        approved(proposed(one, death(party(one, 0), "NONE")));

        one.closed("NO_PENALTY").isOver("endEvent_closed");
    }

    @Test
    void whoDiedDuringTheInvestigationIsNotWeighed() {
        OneCase one = registeredWithTwoParties().filed();

        approved(proposed(one, death(party(one, 1), "NONE")));

        one.investigated();
        assertThat(one.open()).containsExactly("stateFacts");
    }

    @Test
    void anUnpaidFineOfWhoLeftAnEstateIsEnforcedOn() {
        OneCase one = fined(individual());

        approved(proposed(one, with(death(party(one, 0), "EXISTS"), "heirs", "遗产由其子继承。")));

        assertThat(one.open()).containsExactly("recordPayment");
        one.paid("185000");
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void whoTakesTheCompaniesPlaceIsThePartyAndTheFormerEntryStays() {
        Map<String, Object> successor = Companies.fresh();
        OneCase one = registered().filed();
        Party company = party(one, 0);

        approved(proposed(one, changed("SUCCEEDED", company, successor)));

        Party now = party(one, 0);
        assertThat(now.id()).isEqualTo(company.id());
        assertThat(now.name()).isEqualTo("承受网络科技有限公司");
        assertThat(now.identifier()).isEqualTo(successor.get("identifier"));
        assertThat(partyFiles.versions(now.id())).singleElement().satisfies(before -> assertThat(before.identifier())
                .isEqualTo(Papers.COMPANY_CODE));
        assertThat(caseFiles.changes(one.id()))
                .filteredOn(change -> change.field().equals("party"))
                .singleElement()
                .satisfies(change -> assertThat(change.oldValue() + change.newValue())
                        .contains(Papers.COMPANY, "承受网络科技有限公司")
                        .doesNotContain(Papers.COMPANY_CODE, now.identifier()));
        one.evidenceCollected("conclude");
        assertThat(verification.verify().findings())
                .noneMatch(finding -> finding.where().startsWith("case_change"));
    }

    @Test
    void aPartyFoundBeforeTheNoticeIsWeighedHeardAndDecidedToo() {
        OneCase one = registered().filed().investigated().proposed("200000");
        assertThat(one.open()).containsExactly("draftPriorNotice");

        approved(proposed(one, found()));

        one.notified().waived();
        assertThat(one.open()).containsExactly("stateFacts");
        one.proposed("40000").notified().waived();
        assertThat(one.open()).containsExactly("draftDecision", "draftDecision");
        one.drafted("200000", "40000").decided("PENALTY");
        assertThat(one.open()).containsExactly("serveDecision", "serveDecision");
    }

    @Test
    void aPartyFoundAfterTheNoticeIsACaseOfItsOwn() {
        OneCase one = registered().filed().investigated().proposed("200000").notified();

        assertThatThrownBy(() -> proposed(one, found())).hasMessageContaining("不能再增加当事人");
    }

    @Test
    void aChangeFitsThePartyAndTheCase() {
        OneCase one = registeredWithTwoParties().filed();
        OneCase other = registered(Papers.registration(OneCase.ITEM, START, Companies.fresh()))
                .filed();
        Party company = party(one, 0);

        assertThatThrownBy(() -> proposed(one, death(company, "NONE"))).hasMessageContaining("自然人填写死亡");
        assertThatThrownBy(() -> proposed(one, death(party(other, 0), "NONE"))).hasMessageContaining("不是这个案件的当事人");
        assertThatThrownBy(() -> proposed(one, with(found(), "identifier", "620502198506120011")))
                .hasMessageContaining("校验码");
        assertThatThrownBy(() -> proposed(one, with(death(party(one, 1), "NONE"), "happenedOn", START.minusYears(5))))
                .hasMessageContaining("死亡日期");
        String change = proposed(one, death(party(one, 1), "NONE"));
        assertThatThrownBy(() -> proposed(one, found())).hasMessageContaining("正在办理");
        approved(change);
        assertThatThrownBy(() -> proposed(one, death(party(one, 1), "NONE"))).hasMessageContaining("已经终结");
        String twice = proposed(one, with(found(), "identifier", Papers.PERSON_ID));
        assertThatThrownBy(() -> approved(twice)).hasMessageContaining("只登记一次");
    }

    private OneCase fined(Map<String, Object> party) {
        return registered(Papers.registration(OneCase.ITEM, START, party))
                .filed()
                .investigated()
                .proposed("185000")
                .notified()
                .waived()
                .drafted("185000")
                .decided("PENALTY")
                .served()
                .published();
    }

    private String proposed(OneCase one, Map<String, Object> change) {
        return desk.begins("tsofficer1", "party-change", one.id(), change);
    }

    private void approved(String change) {
        desk.does("tshead", change, "decidePartyChange", Papers.approved());
    }

    private Party party(OneCase one, int which) {
        List<Party> parties = caseFiles.parties(one.id());
        return parties.get(which);
    }

    private static Map<String, Object> death(Party party, String estate) {
        return form(
                "kind",
                "DEATH",
                "party",
                String.valueOf(party.id()),
                "happenedOn",
                START,
                "estate",
                estate,
                "proof",
                "居民死亡医学证明书",
                "reason",
                "当事人因病死亡。");
    }

    private static Map<String, Object> changed(String kind, Party party, Map<String, Object> to) {
        return form(
                "kind", kind,
                "party", String.valueOf(party.id()),
                "happenedOn", START,
                "name", "承受网络科技有限公司",
                "identifier", to.get("identifier"),
                "legalRepresentative", "金丝雀",
                "address", "天水市秦州区承受路1号",
                "proof", "合并协议、登记通知书",
                "reason", "吸收合并。");
    }

    private static Map<String, Object> found() {
        return form(
                "kind", "ADDED",
                "partyKind", "PERSON_IN_CHARGE",
                "happenedOn", START,
                "name", Papers.PERSON,
                "identifier", Papers.PERSON_ID,
                "organisationIdentifier", Papers.COMPANY_CODE,
                "address", "天水市秦州区金丝雀路2号",
                "proof", "任职文件",
                "reason", "调查中发现直接负责的主管人员。");
    }

    private static Map<String, Object> individual() {
        Map<String, Object> person = with(Papers.personInCharge(), "kind", "INDIVIDUAL");
        person.remove("organisationIdentifier");
        return person;
    }
}
