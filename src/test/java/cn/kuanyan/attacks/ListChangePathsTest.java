package cn.kuanyan.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.lists.EditedList;
import cn.kuanyan.procedure.ListOffice;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list is changed by its editor and published by somebody else, over HTTP and whatever way is tried. */
class ListChangePathsTest extends AttackFrame {

    private static final String LIST = "xiping-police";
    private static final String CHANGE = "/api/lists/" + LIST + "/change";
    private static final String SUBMIT = "{\"documentNumber\":\"试用〔2026〕1号\",\"note\":\"按新的裁量基准修改。\"}";
    private static final String EDITED = EditedList.shipped(LIST)
            .condition("xiping_exempt_1_cooperated", "true", "4 积极配合调查")
            .dmn();
    private static final String OTHER = EditedList.shipped(LIST)
            .condition("xiping_exempt_2_cooperated", "true", "4 积极配合调查")
            .dmn();

    @Autowired
    private ListOffice office;

    @Autowired
    private IdentityService identity;

    @AfterEach
    void theListsAndGroupsAreAsTheyWere() {
        office.forgetsEverything();
        identity.deleteMembership("xpeditor", "listPublisher");
        identity.deleteMembership("xppublisher", "listEditor");
    }

    /** Somebody who has looked at one of our own answers, with which the token comes. */
    @Override
    Webapps person(String user) {
        Webapps person = super.person(user);
        person.get("/api/facts");
        return person;
    }

    private Webapps again(String user) {
        Webapps person = Webapps.login(port, user, "tasklist");
        person.get("/api/facts");
        return person;
    }

    @Test
    void theWholeChangeIsMadeOverTheApi() {
        Webapps editor = person("xpeditor");
        assertThat(editor.get(CHANGE).status()).isEqualTo(404);
        assertThat(editor.post(CHANGE, "{\"reason\":\"上级修改了裁量基准\"}").status()).isEqualTo(201);
        assertThat(editor.get(CHANGE + "/template").body()).isEqualTo(shipped());
        Answer uploaded = upload("xpeditor", EDITED);
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(200);
        assertThat(uploaded.json().path("findings")).isEmpty();
        JsonNode difference = uploaded.json().path("differences").get(0);
        assertThat(difference.path("row").asText()).isEqualTo("xiping-police/exempt/1");
        assertThat(difference.path("cells").get(0).path("column").asText()).isEqualTo("积极配合调查");
        assertThat(editor.post(CHANGE + "/submit", SUBMIT).status()).isEqualTo(200);

        Answer published = publish("xppublisher", uploaded.json().path("sha256").asText());

        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(published.json().path("publishedVersion").asInt()).isEqualTo(2);
        JsonNode versions =
                person("tsofficer1").get("/api/lists/" + LIST + "/versions").json();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).path("state").asText()).isEqualTo("UPCOMING");
        assertThat(versions.get(1).path("preparedBy").asText()).isEqualTo("xpeditor");
        assertThat(versions.get(1).path("publishedBy").asText()).isEqualTo("xppublisher");
        assertThat(versions.get(0).path("effectiveTo").asText()).isEqualTo("2026-04-01");
        Answer dmn = person("tsofficer1").get("/api/lists/" + LIST + "/versions/2/dmn");
        assertThat(dmn.body()).isEqualTo(EDITED);
        assertThat(dmn.header("Content-Disposition")).contains("xiping-police-2.dmn");
        assertThat(rows("?date=2026-04-01").get(0).path("conditions")).hasSize(4);
        assertThat(rows("?version=2").get(0).path("conditions")).hasSize(4);
        assertThat(rows("").get(0).path("conditions")).hasSize(3);
        assertThat(person("tsofficer1")
                        .get("/api/lists/" + LIST + "/versions/2/differences")
                        .json())
                .hasSize(1);
    }

    @Test
    void aDamagedCellIsNamedByRowAndColumnAndKeepsTheDraftFromBeingSubmitted() {
        opened();
        Answer damaged = upload(
                "xpeditor",
                EditedList.of(EDITED)
                        .condition("xiping_exempt_2_harm", "“NONE”", null)
                        .dmn());
        assertThat(damaged.status()).isEqualTo(200);
        assertThat(damaged.json().path("findings").get(0).path("text").asText())
                .isEqualTo("清单行 xiping-police/exempt/2（第 2 行）的“危害后果”栏：不能用全角引号、逗号或者符号：“NONE”");

        Answer refused = person("xpeditor").post(CHANGE + "/submit", SUBMIT);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("message").asText())
                .contains("清单行 xiping-police/exempt/2");
    }

    @Test
    void aDamagedFileIsRefusedWholeAndTheDraftStaysWhatItWas() {
        opened();
        String before = upload("xpeditor", EDITED).json().path("sha256").asText();
        for (String file : List.of(
                "",
                "不是清单",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>",
                EDITED.substring(0, 5000),
                EDITED.replace("name=\"outcome\"", "name=\"result\""))) {
            Answer refused = upload("xpeditor", file);
            assertThat(refused.status()).as(file).isEqualTo(400);
            assertThat(refused.json().path("errors").get(0).path("field").asText())
                    .isEqualTo("file");
            assertThat(refused.body()).doesNotContain("root:", "Exception");
        }
        assertThat(upload("xpeditor", "x".repeat(10 * 1024 * 1024)).status()).isEqualTo(413);
        assertThat(person("xpeditor").get(CHANGE).json().path("sha256").asText())
                .isEqualTo(before);
    }

    @Test
    void aFileInAFormIsTakenLikeOneInTheBody() {
        opened();
        String boundary = "----kuanyan";
        String body =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.dmn\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, EDITED, boundary);

        Answer answer = person("xpeditor")
                .send(
                        "POST",
                        CHANGE + "/draft",
                        BodyPublishers.ofString(body),
                        "multipart/form-data; boundary=" + boundary,
                        true);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("differences")).hasSize(1);
    }

    @Test
    void nobodyPublishesWhatHePreparedOnAnyPath() {
        identity.createMembership("xpeditor", "listPublisher");
        String sha = submitted();
        Webapps both = again("xpeditor");
        String task = taskId();

        List<Answer> attempts = List.of(
                both.post(CHANGE + "/publish", publication(sha)),
                both.post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"xpeditor\"}"),
                both.post(ENGINE + "/task/" + task + "/assignee", "{\"userId\":\"xpeditor\"}"),
                both.post(ENGINE + "/task/" + task + "/delegate", "{\"userId\":\"xpeditor\"}"),
                both.post(ENGINE + "/task/" + task + "/complete", variables("publish")),
                both.post(ENGINE + "/task/" + task + "/submit-form", variables("publish")),
                person("xphead").post(ENGINE + "/task/" + task + "/assignee", "{\"userId\":\"xpeditor\"}"),
                person("admin").post(ENGINE + "/task/" + task + "/assignee", "{\"userId\":\"xpeditor\"}"),
                page(both, "publish", "sha256=" + sha + "&effectiveFrom=2026-04-01"));

        assertThat(attempts).allSatisfy(answer -> assertThat(answer.status())
                .as(answer.response().uri() + " " + answer)
                .isIn(403, 404));
        assertThat(attempts.get(0).body()).contains("参与编辑清单的人员不得发布");
        assertThat(attempts.get(1).body()).contains("参与编辑清单的人员不得发布");
        assertThat(office.change(instance()).state().name()).isEqualTo("SUBMITTED");
        assertThat(jdbc.queryForObject("select count(*) from list_version where prepared_by is not null", Long.class))
                .isZero();
    }

    @Test
    void aPublisherWhoTookTheTaskAndIsThenFoundToHavePreparedItCannotCompleteIt() {
        identity.createMembership("xppublisher", "listEditor");
        Webapps both = again("xppublisher");
        opened();
        // The publisher lends a hand as an editor: the task is handed over, a file is uploaded, the editor submits.
        assertThat(person("xpeditor").get(CHANGE).status()).isEqualTo(200);
        assertThat(both.send("POST", CHANGE + "/draft", BodyPublishers.ofString(OTHER), "application/xml", true)
                        .status())
                .isEqualTo(200);
        assertThat(both.post(CHANGE + "/submit", SUBMIT).status()).isEqualTo(200);

        assertThat(both.post(ENGINE + "/task/" + taskId() + "/claim", "{\"userId\":\"xppublisher\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyButAnEditorOfTheAgencyUploadsAndNobodyButAPublisherPublishes() {
        String sha = submitted();
        assertThat(publish("xpofficer1", sha).status()).isEqualTo(403);
        assertThat(publish("xpsupervisor", sha).status()).isEqualTo(403);
        person("xppublisher").post(CHANGE + "/return", "{\"reason\":\"请核对第一行。\"}");

        assertThat(upload("xppublisher", OTHER).status()).isEqualTo(403);
        assertThat(upload("xpofficer1", OTHER).status()).isEqualTo(403);
        assertThat(upload("admin", OTHER).status()).isEqualTo(403);
        assertThat(person("xppublisher").post(CHANGE, "{\"reason\":\"x\"}").status())
                .isIn(403, 409);
        assertThat(person("xpofficer1")
                        .post(
                                ENGINE + "/process-definition/key/list-change/submit-form",
                                "{\"variables\":{\"list\":{\"value\":\"xiping-police\"},\"reason\":{\"value\":\"x\"}}}")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void anotherAgencyNeitherSeesNorTouchesTheChange() {
        String sha = submitted();
        for (String stranger : List.of("tseditor", "tspublisher", "tssupervisor")) {
            Webapps person = person(stranger);
            assertThat(List.of(
                            person.get(CHANGE),
                            person.get(CHANGE + "/draft"),
                            person.get(CHANGE + "/findings"),
                            person.get(CHANGE + "/differences"),
                            person.get(CHANGE + "/template"),
                            person.get("/lists/" + LIST + "/change"),
                            person.post(CHANGE, "{\"reason\":\"x\"}"),
                            person.post(CHANGE + "/publish", publication(sha)),
                            person.post(CHANGE + "/return", "{\"reason\":\"x\"}"),
                            person.post(CHANGE + "/withdraw", "{}"),
                            upload(stranger, OTHER)))
                    .allSatisfy(answer -> assertThat(answer.status())
                            .as(answer.response().uri() + " " + answer)
                            .isEqualTo(404));
        }
        assertThat(person("tspublisher")
                        .get("/forms/publish-list/" + taskId() + ".form")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheDraftThatWasReviewedIsPublished() {
        String seen = submitted();
        person("xppublisher").post(CHANGE + "/return", "{\"reason\":\"请核对第一行。\"}");
        assertThat(upload("xpeditor", OTHER).status()).isEqualTo(200);
        person("xpeditor").post(CHANGE + "/submit", SUBMIT);

        Answer stale = publish("xppublisher", seen);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("已经不是您审核的那一份");
        assertThat(publish("xppublisher", "").status()).isEqualTo(400);
        assertThat(upload("xpeditor", EDITED).status()).isEqualTo(409);
        assertThat(publish(
                                "xppublisher",
                                person("xppublisher")
                                        .get(CHANGE)
                                        .json()
                                        .path("sha256")
                                        .asText())
                        .status())
                .isEqualTo(200);
        assertThat(person("xpeditor")
                        .get("/api/lists/" + LIST + "/versions/2/dmn")
                        .body())
                .isEqualTo(OTHER);
    }

    @Test
    void aFileThatWasChangedInTheDatabaseIsNotPublished() {
        String sha = submitted();
        jdbc.update("update list_file set content = ? where sha256 = ?", OTHER, sha);
        try {
            assertThat(publish("xppublisher", sha).status()).isEqualTo(500);
        } finally {
            jdbc.update("update list_file set content = ? where sha256 = ?", EDITED, sha);
        }
        assertThat(jdbc.queryForObject("select count(*) from list_version where prepared_by is not null", Long.class))
                .isZero();
    }

    @Test
    void aDateInThePastOrNotAfterTheLatestVersionIsRefusedWithTheReason() {
        String sha = submitted();
        Answer past = person("xppublisher")
                .post(CHANGE + "/publish", "{\"effectiveFrom\":\"2026-03-01\",\"sha256\":\"" + sha + "\"}");
        assertThat(past.status()).isEqualTo(400);
        assertThat(past.body()).contains("不能早于今天（2026-03-02）");
        assertThat(person("xppublisher")
                        .post(CHANGE + "/publish", "{\"sha256\":\"" + sha + "\"}")
                        .status())
                .isEqualTo(400);
        assertThat(publish("xppublisher", sha).status()).isEqualTo(200);

        opened();
        sha = upload("xpeditor", OTHER).json().path("sha256").asText();
        person("xpeditor").post(CHANGE + "/submit", SUBMIT);
        Answer before = publish("xppublisher", sha);
        assertThat(before.status()).isEqualTo(400);
        assertThat(before.body()).contains("应当晚于第 2 版的施行日期（2026-04-01）");
        assertThat(person("xppublisher")
                        .post(CHANGE + "/publish", "{\"effectiveFrom\":\"2026-05-01\",\"sha256\":\"" + sha + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(rows("?date=2026-05-01").get(0).path("version").asInt()).isEqualTo(3);
        assertThat(rows("?date=2026-04-30").get(0).path("version").asInt()).isEqualTo(2);
    }

    @Test
    void ofTwoPublishersAtTheSameMomentExactlyOnePublishes() throws Exception {
        String sha = submitted();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> clicks = Stream.of("a", "b")
                    .map(any -> again("xppublisher"))
                    .<Callable<Answer>>map(person -> () -> {
                        together.await();
                        return person.post(CHANGE + "/publish", publication(sha));
                    })
                    .toList();
            List<Future<Answer>> answers = threads.invokeAll(clicks);
            assertThat(List.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .as(answers.get(0).get() + " " + answers.get(1).get())
                    .contains(200)
                    .containsAnyOf(404, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(jdbc.queryForObject("select count(*) from list_version where prepared_by is not null", Long.class))
                .isOne();
    }

    @Test
    void aRequestWithoutTheTokenOfOurPagesIsRefused() {
        opened();
        assertThat(person("xpeditor")
                        .send("POST", CHANGE + "/draft", BodyPublishers.ofString(EDITED), "application/xml", false)
                        .status())
                .isEqualTo(403);
        assertThat(person("xpeditor")
                        .send(
                                "POST",
                                "/lists/" + LIST + "/change/withdraw",
                                BodyPublishers.ofString(""),
                                "application/x-www-form-urlencoded",
                                false)
                        .status())
                .isEqualTo(403);
        assertThat(Webapps.anonymous(port).get("/lists").status()).isEqualTo(401);
        assertThat(Webapps.anonymous(port).page("/lists")).satisfies(login -> {
            assertThat(login.status()).isEqualTo(302);
            assertThat(login.header("Location")).endsWith("/camunda/app/tasklist/");
        });
        assertThat(Webapps.basic(port, "xpeditor", KuanyanTest.PASSWORD)
                        .get(CHANGE)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anUnknownListVersionOrDateIsRefusedWithWhatThereIs() {
        Webapps person = person("tsofficer1");
        assertThat(person.get("/api/lists/nowhere/versions").status()).isEqualTo(404);
        assertThat(person.get("/api/lists/" + LIST + "/versions/7").status()).isEqualTo(404);
        assertThat(person.get("/api/lists/" + LIST + "/rows?version=7").status())
                .isEqualTo(404);
        assertThat(person.get("/api/lists/" + LIST + "/rows?date=gestern").status())
                .isEqualTo(400);
        Answer early = person.get("/api/lists/shanxi-police-2022/rows?date=2020-01-01");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.body()).contains("第1版自2022-09-03起");
        assertThat(person.get("/api/lists/tianshui-cac/rows").status()).isEqualTo(404);
        assertThat(person.get("/lists/nowhere").status()).isEqualTo(404);
    }

    private void opened() {
        Answer answer = person("xpeditor").post(CHANGE, "{\"reason\":\"上级修改了裁量基准\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private String submitted() {
        opened();
        String sha = upload("xpeditor", EDITED).json().path("sha256").asText();
        Answer answer = person("xpeditor").post(CHANGE + "/submit", SUBMIT);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return sha;
    }

    private Answer upload(String user, String file) {
        return person(user)
                .send(
                        "POST",
                        CHANGE + "/draft",
                        BodyPublishers.ofByteArray(file.getBytes(StandardCharsets.UTF_8)),
                        "application/xml",
                        true);
    }

    private Answer publish(String user, String sha) {
        return person(user).post(CHANGE + "/publish", publication(sha));
    }

    private static String publication(String sha) {
        return "{\"effectiveFrom\":\"2026-04-01\",\"sha256\":\"" + sha + "\"}";
    }

    private static Answer page(Webapps person, String act, String form) {
        return person.send(
                "POST",
                "/lists/" + LIST + "/change/" + act,
                BodyPublishers.ofString(form),
                "application/x-www-form-urlencoded",
                true);
    }

    private static String variables(String answer) {
        return json(Map.of("variables", typed(Map.of("answer", answer, "effectiveFrom", "2026-04-01"))));
    }

    private JsonNode rows(String query) {
        return person("tsofficer1").get("/api/lists/" + LIST + "/rows" + query).json();
    }

    private String instance() {
        return jdbc.queryForObject(
                "select process_instance_id from list_change where open_list = ?", String.class, LIST);
    }

    private String taskId() {
        return office.task(instance()).getId();
    }

    private static String shipped() {
        try (var file = ListChangePathsTest.class.getResourceAsStream("/processes/lists/" + LIST + ".dmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
