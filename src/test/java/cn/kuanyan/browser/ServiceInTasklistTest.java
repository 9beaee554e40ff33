package cn.kuanyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Browser;
import cn.kuanyan.KuanyanTest;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Companies;
import cn.kuanyan.procedure.Papers;
import cn.kuanyan.procedure.Receipts;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form of service shows what its method needs, and nothing of the others. */
@KuanyanTest
class ServiceInTasklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String TASK = "userTask_deliverPriorNotice";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    private String instance;

    @BeforeEach
    void aNoticeIsToBeDelivered() {
        walk.itIs(TODAY);
        instance = walk.registers("tsofficer1", Papers.registration("tianshui-cac/72", TODAY, Companies.fresh()));
        does("tsofficer1", "userTask_verifyClue", Papers.proposalToFile("tsofficer1", "tsofficer2"));
        does("tshead", "userTask_approveFiling", Papers.approved());
        does("tsofficer1", "userTask_collectEvidence", Papers.evidence(TODAY, "tsofficer1", "tsofficer2", "conclude"));
        does("tsofficer1", "userTask_writeInvestigationReport", Papers.report("NO"));
        does("tssection", "userTask_approveInvestigationReport", Papers.approved());
        does("tsofficer1", "userTask_stateFacts", Papers.refusedToCorrect());
        does("tsofficer1", "userTask_proposePenalty", Papers.fineProposed("200000"));
        does("tssection", "userTask_approveProposal", Papers.approved());
        does("tsofficer1", "userTask_draftPriorNotice", Papers.priorNotice());
        does("tshead", "userTask_approvePriorNotice", Papers.approved());
    }

    @Test
    void aTryFailsThenAPublicNoticeIsIssued() {
        try (Browser browser = Browser.open(port)) {
            Tasklist tasklist = new Tasklist(browser).login("tsofficer1");
            completes(tasklist, Receipts.failed("DIRECT", TODAY));
            assertThat(walk.openKeys(instance)).containsExactly(TASK);
            completes(tasklist, Receipts.announced(TODAY, TODAY));
            assertThat(walk.openKeys(instance)).containsExactly("userTask_registerStatement");
        }
    }

    @Test
    void aRefusedNoticeIsLeftBeforeAWitness() {
        try (Browser browser = Browser.open(port)) {
            completes(new Tasklist(browser).login("tsofficer1"), Receipts.left("deliveredOn", TODAY));
            assertThat(walk.openKeys(instance)).containsExactly("userTask_registerStatement");
        }
    }

    private void completes(Tasklist tasklist, Map<String, Object> form) {
        Task task = walk.open(instance, TASK).get(0);
        if (task.getAssignee() == null) {
            tasklist.open("我组的任务", task.getId()).claim();
        } else {
            tasklist.open("我的任务", task.getId());
        }
        tasklist.form("/forms/deliver-prior-notice/" + task.getId() + ".form").fill(form);
        tasklist.complete();
        walk.runDueJobs();
    }

    private void does(String user, String task, Map<String, Object> form) {
        walk.does(user, instance, task, form);
    }
}
