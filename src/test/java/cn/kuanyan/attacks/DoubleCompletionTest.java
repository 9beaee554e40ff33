package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.evidence;
import static cn.kuanyan.procedure.Papers.proposalToFile;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people, or one person twice, at the same task. */
class DoubleCompletionTest extends AttackFrame {

    @Test
    void theSecondSubmissionOfTheSameTaskIsToldThatItIsDone() {
        String task = task(stages.registered(), "userTask_verifyClue");
        assertThat(submit("tsofficer1", task, proposalToFile("tsofficer1", "tsofficer2"))
                        .status())
                .isEqualTo(204);

        refused(409, "办结", () -> submit("tsofficer1", task, proposalToFile("tsofficer1", "tsofficer2")));
        refused(409, "", () -> act("tsofficer1", "POST", "/task/" + task + "/complete", Map.of()));
        refused(409, "", () -> act("tsofficer1", "POST", "/task/" + task + "/claim", Map.of("userId", "tsofficer1")));
    }

    @Test
    void aColleagueCannotSubmitWhatAnotherHasClaimed() {
        String task = task(stages.filed(), "userTask_collectEvidence");
        assertThat(act("tsofficer1", "POST", "/task/" + task + "/claim", Map.of("userId", "tsofficer1"))
                        .status())
                .isEqualTo(204);

        refused(
                409,
                "已由另一位同事签收",
                () -> submit("tsofficer2", task, evidence(TODAY, "tsofficer1", "tsofficer2", "more")));
        refused(409, "签收", () -> act("tsofficer2", "POST", "/task/" + task + "/claim", Map.of("userId", "tsofficer2")));
    }

    @RepeatedTest(3)
    void ofTwoOfficersAtTheSameMomentExactlyOneWins() throws Exception {
        String instance = stages.filed();
        String task = task(instance, "userTask_collectEvidence");

        assertExactlyOneWins(
                instance,
                task,
                "collect-evidence",
                List.of("tsofficer1", "tsofficer2"),
                evidence(TODAY, "tsofficer1", "tsofficer2", "more"));
    }

    @RepeatedTest(3)
    void ofTwoClicksOfTheSamePersonExactlyOneWins() throws Exception {
        String instance = stages.registered();
        String task = task(instance, "userTask_verifyClue");

        assertExactlyOneWins(
                instance,
                task,
                "verify-clue",
                List.of("tsofficer1", "tsofficer1"),
                proposalToFile("tsofficer1", "tsofficer2"));
    }

    private void assertExactlyOneWins(
            String instance, String task, String step, List<String> users, Map<String, Object> form) throws Exception {
        long caseId = walk.caseId(instance);
        CyclicBarrier together = new CyclicBarrier(users.size());
        String body = json(Map.of("variables", typed(form)));
        ExecutorService threads = Executors.newFixedThreadPool(users.size());
        try {
            List<Callable<Answer>> submissions = users.stream()
                    .map(user -> Webapps.login(port, user, "tasklist"))
                    .<Callable<Answer>>map(person -> () -> {
                        together.await();
                        return person.post(ENGINE + "/task/" + task + "/submit-form", body);
                    })
                    .toList();
            List<Future<Answer>> answers = threads.invokeAll(submissions);

            assertThat(List.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .as(answers.get(0).get() + " " + answers.get(1).get())
                    .containsExactlyInAnyOrder(204, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_record where case_id = ? and step = ?", Long.class, caseId, step))
                .isOne();
        assertThat(walk.open(instance)).hasSize(1);
    }
}
