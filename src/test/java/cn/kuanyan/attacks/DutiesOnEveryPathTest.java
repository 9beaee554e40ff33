package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.evidence;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.Webapps;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.procedure.EnforcementPapers;
import cn.kuanyan.procedure.MatterDesk;
import cn.kuanyan.procedure.Papers;
import cn.kuanyan.procedure.RemedyPapers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever may not do a task gets it on no path: not by claiming, not from the head, not by delegation, not through a
 * group that an administrator added, not as a candidate.
 */
class DutiesOnEveryPathTest extends AttackFrame {

    @Autowired
    private IdentityService identity;

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseFiles caseFiles;

    private final List<String[]> added = new ArrayList<>();

    @AfterEach
    void theAgencyIsAsItWas() {
        added.forEach(membership -> identity.deleteMembership(membership[0], membership[1]));
    }

    @Test
    void anOfficerDoesNotApproveTheFilingOfHisOwnCase() {
        assertNoPath(
                "tsofficer1",
                "agencyHead",
                task(stages.proposedToFile(), "userTask_approveFiling"),
                approved(),
                "承办人不得审批");
    }

    @Test
    void anOfficerDoesNotApproveHisOwnReport() {
        String instance = stages.reporting();
        walk.does("tsofficer1", instance, "userTask_writeInvestigationReport", Papers.report("NO"));

        String task = task(instance, "userTask_approveInvestigationReport");
        assertNoPath("tsofficer1", "sectionHead", task, approved(), "承办人不得审批");
        assertNoPath("tsofficer2", "sectionHead", task, approved(), "承办人不得审批");
    }

    @Test
    void onlyTheOfficersOfTheCaseInvestigate() {
        String task = task(stages.filed(), "userTask_collectEvidence");

        assertNoPath(
                "tssection", "caseOfficer", task, evidence(TODAY, "tsofficer1", "tsofficer2", "more"), "本案的两名执法人员");
        assertNoPath("tsclerk", null, task, evidence(TODAY, "tsofficer1", "tsofficer2", "more"), "办案人员");
    }

    @Test
    void neitherInvestigatorNorApproverNorHearingChairReviewsTheLegality() {
        String task = task(stages.underReview(), "userTask_reviewLegality");

        assertNoPath("tsofficer2", "legalReviewer", task, Stages.legality("approve"), "不得进行本案的法制审核");
        assertNoPath("tssection", "legalReviewer", task, Stages.legality("approve"), "不得进行本案的法制审核");
        assertNoPath("tshearing", "legalReviewer", task, Stages.legality("approve"), "不得进行本案的法制审核");
        assertNoPath("tsdeputy1", null, task, Stages.legality("approve"), "法制审核人员");
    }

    @Test
    void noInvestigatorReviewerOrHearingChairDecides() {
        String instance = stages.underReview();
        walk.does("tsreviewer", instance, "userTask_reviewLegality", Stages.legality("approve"));
        walk.does("tsofficer1", instance, "userTask_draftDecision", Stages.draft("200000"));
        String task = task(instance, "userTask_reviewDecision");

        for (String user : List.of("tsofficer1", "tsofficer2", "tsreviewer", "tshearing")) {
            assertNoPath(user, "agencyHead", task, Stages.reviewed(), "不得作出本案的决定");
        }
    }

    @Test
    void noOfficerSignsTheDecision() {
        String task = task(stages.readyToSign(), "userTask_signDecision");

        assertNoPath("tsofficer1", "agencyHead", task, form("outcome", "PENALTY", "confirmation", true), "不得作出本案的决定");
    }

    @Test
    @ProvesDuty("E02")
    void whoDecidedTheFineDoesNotCollectIt() {
        String task = task(stages.published(), "userTask_recordPayment");
        Map<String, Object> payment = form("paidOn", TODAY, "amount", "200000", "receiptNumber", "PJ0001");

        assertNoPath("tshead", "paymentClerk", task, payment, "第六十七条第一款");
        assertNoPath("tsofficer1", "paymentClerk", task, payment, "第六十七条第一款");
    }

    @Test
    void whoDecidedTheFineDoesNotPayItBack() {
        String instance = stages.paid();
        long caseId = walk.caseId(instance);
        String party = caseFiles.parties(caseId).get(0).id().toString();
        String remedy = desk.begins(
                "tsofficer1", "remedy", caseId, with(RemedyPapers.reconsideration(TODAY), "partyId", party));
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", RemedyPapers.answer(TODAY));
        desk.does("tsofficer1", remedy, "recordRemedyOutcome", RemedyPapers.varied("150000", TODAY));
        String task = task(remedy, "userTask_refundPayment");
        Map<String, Object> refund = RemedyPapers.refund(TODAY, "50000");

        assertNoPath("tshead", "paymentClerk", task, refund, "第六十七条第一款");
        assertNoPath("tsofficer2", "paymentClerk", task, refund, "第六十七条第一款");
    }

    @Test
    void whoCollectsTheFineOrHandlesTheCaseGrantsNoTimeForIt() {
        String instance = stages.published();
        walk.does("tsclerk", instance, "userTask_recordPayment", EnforcementPapers.timeAsked());
        walk.does(
                "tsofficer1",
                instance,
                "userTask_registerDeferral",
                EnforcementPapers.deferral(TODAY, EnforcementPapers.instalment(LocalDate.of(2026, 4, 10), "200000")));
        String task = task(instance, "userTask_approveDeferral");

        assertNoPath("tsclerk", "agencyHead", task, approved(), "收缴罚款的人员不得批准");
        assertNoPath("tsofficer2", "agencyHead", task, approved(), "收缴罚款的人员不得批准");
    }

    @Test
    void noOfficerArchivesHisOwnCase() {
        String instance = stages.paid();
        walk.does("tsofficer1", instance, "userTask_draftClosingReport", form("summary", "办结。", "ground", "EXECUTED"));
        walk.does("tshead", instance, "userTask_approveClosing", approved());

        assertNoPath(
                "tsofficer2",
                "evidenceKeeper",
                task(instance, "userTask_archiveCase"),
                form("volume", "2026-1", "pages", 60, "location", "档案室"),
                "非本案办案人员");
    }

    @Test
    void aDelegatedTaskIsSubmittedByNobodyButItsOwner() {
        String task = task(stages.filed(), "userTask_collectEvidence");
        person("tsofficer1").post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"tsofficer1\"}");
        assertThat(act("tssection", "POST", "/task/" + task + "/delegate", Map.of("userId", "tsofficer2"))
                        .status())
                .isEqualTo(204);

        Map<String, Object> evidence = evidence(TODAY, "tsofficer1", "tsofficer2", "more");
        refused(403, "受委托的任务", () -> submit("tsofficer2", task, evidence));
        refused(403, "", () -> act("tsofficer2", "POST", "/task/" + task + "/complete", Map.of()));
        refused(
                403,
                "填写并提交表单",
                () -> act(
                        "tsofficer2",
                        "POST",
                        "/task/" + task + "/resolve",
                        Map.of("variables", Map.of("route", Map.of("value", "conclude")))));
    }

    @Test
    void takingARoleAwayTakesItsTasksAway() {
        String task = task(stages.proposedToFile(), "userTask_approveFiling");
        Webapps head = Webapps.login(port, "tshead", "tasklist");
        assertThat(head.post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"tshead\"}")
                        .status())
                .isEqualTo(204);
        identity.deleteMembership("tshead", "agencyHead");
        try {
            refused(
                    403,
                    "职责",
                    () -> head.post(
                            ENGINE + "/task/" + task + "/submit-form", json(Map.of("variables", typed(approved())))));
        } finally {
            identity.createMembership("tshead", "agencyHead");
        }
    }

    @Test
    void nobodyClaimsForSomebodyElse() {
        String task = task(stages.filed(), "userTask_collectEvidence");

        refusedSomehow(() -> act("tsofficer1", "POST", "/task/" + task + "/claim", Map.of("userId", "tsclerk")));
        refusedSomehow(() -> act("tsofficer1", "POST", "/task/" + task + "/assignee", Map.of("userId", "tsofficer2")));
        refusedSomehow(() -> act("tsofficer1", "POST", "/task/" + task + "/delegate", Map.of("userId", "tsofficer2")));
        refusedSomehow(() -> act("tsofficer1", "PUT", "/task/" + task, Map.of("name", "x", "assignee", "tsofficer2")));
        refusedSomehow(() -> act(
                "tsofficer1",
                "POST",
                "/task/" + task + "/identity-links",
                Map.of("userId", "tsclerk", "type", "candidate")));
        refusedSomehow(() -> act(
                "tsofficer1",
                "POST",
                "/task/" + task + "/identity-links",
                Map.of("groupId", "paymentClerk", "type", "candidate")));
    }

    /** Tries every way on which the person could come to the task, the administrator's and the head's help included. */
    private void assertNoPath(String user, String group, String task, Map<String, Object> form, String rule) {
        if (group != null) {
            added.add(new String[] {user, group});
            assertThat(act("admin", "PUT", "/group/" + group + "/members/" + user, "")
                            .status())
                    .isEqualTo(204);
        }
        // The engine lets a head name candidates; that gives nobody a task.
        for (String by : List.of("tssection", "tshead")) {
            act(by, "POST", "/task/" + task + "/identity-links", Map.of("userId", user, "type", "candidate"));
        }
        Webapps person = Webapps.login(port, user, "tasklist");
        String path = ENGINE + "/task/" + task;
        refused(403, rule, () -> person.post(path + "/claim", json(Map.of("userId", user))));
        refused(403, rule, () -> person.post(path + "/submit-form", json(Map.of("variables", typed(form)))));
        refused(403, rule, () -> person.post(path + "/complete", json(Map.of("variables", typed(form)))));
        for (String by : List.of("tssection", "tshead")) {
            Webapps giver = by.equals(user) ? person : person(by);
            refused(403, rule, () -> giver.post(path + "/assignee", json(Map.of("userId", user))));
            refused(403, rule, () -> giver.post(path + "/delegate", json(Map.of("userId", user))));
            refused(
                    403,
                    "由程序确定",
                    () -> giver.put(path, json(Map.of("name", "x", "assignee", user, "tenantId", "tianshui-cac"))));
        }
        for (String way : List.of("/assignee", "/delegate", "/claim")) {
            refusedSomehow(() -> act("admin", "POST", "/task/" + task + way, Map.of("userId", user)));
        }
    }
}
