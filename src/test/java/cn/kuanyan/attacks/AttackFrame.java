package cn.kuanyan.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.procedure.CaseWalk;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What every attack needs: people who are logged in to the webapps and use their engine API, a case brought to the gate,
 * and the proof that a refusal left nothing behind.
 */
@KuanyanTest
abstract class AttackFrame {

    static final String ENGINE = "/camunda/api/engine/engine/default";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Everything a half-saved submission could show in. */
    private static final List<String> TABLES = List.of(
            "penalty_case",
            "party",
            "case_record",
            "case_change",
            "return_slip",
            "time_limit",
            "number_series",
            "act_ru_task",
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_identitylink",
            "act_ru_job",
            "act_hi_procinst",
            "act_hi_varinst",
            "act_hi_comment",
            "act_hi_attachment",
            "act_re_deployment",
            "act_ru_authorization",
            "act_id_membership",
            "act_id_user");

    @LocalServerPort
    int port;

    @Autowired
    CaseWalk walk;

    @Autowired
    Stages stages;

    @Autowired
    JdbcTemplate jdbc;

    private final Map<String, Webapps> people = new HashMap<>();

    @BeforeEach
    void theDayIsAMonday() {
        walk.itIs(TODAY);
    }

    Webapps person(String user) {
        return people.computeIfAbsent(user, id -> Webapps.login(port, id, app(id)));
    }

    private static String app(String user) {
        return user.equals("admin") ? "admin" : user.endsWith("supervisor") ? "cockpit" : "tasklist";
    }

    /** The one open task of that kind. */
    String task(String instance, String key) {
        return walk.open(instance, key).get(0).getId();
    }

    Answer start(String user, Map<String, Object> form) {
        return person(user)
                .post(
                        ENGINE + "/process-definition/key/penalty-case/submit-form",
                        json(Map.of("variables", typed(form))));
    }

    Answer submit(String user, String taskId, Map<String, Object> form) {
        return person(user).post(ENGINE + "/task/" + taskId + "/submit-form", json(Map.of("variables", typed(form))));
    }

    Answer act(String user, String method, String path, Object body) {
        Webapps person = person(user);
        String text = body == null ? "" : body instanceof String raw ? raw : json(body);
        return switch (method) {
            case "GET" -> person.get(ENGINE + path);
            case "DELETE" -> person.delete(ENGINE + path);
            case "PUT" -> person.put(ENGINE + path, text);
            default -> person.post(ENGINE + path, text);
        };
    }

    /** The values as Tasklist sends them: lists as text of JSON under a type of their own. */
    static Map<String, Object> typed(Map<String, Object> form) {
        Map<String, Object> typed = new LinkedHashMap<>();
        form.forEach((key, value) -> typed.put(key, typed(value)));
        return typed;
    }

    private static Map<String, Object> typed(Object value) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            one.put("type", "Json");
            one.put("value", json(value));
        } else {
            one.put("type", value instanceof Boolean ? "Boolean" : value instanceof Integer ? "Integer" : "String");
            one.put("value", value);
        }
        return one;
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Tries something that must be refused with this status and words, and must leave nothing behind. */
    Answer refused(int status, String words, Supplier<Answer> attempt) {
        return refused(List.of(status), words, attempt);
    }

    /** The same where a person without rights may also be told that there is no such thing. */
    Answer refusedSomehow(Supplier<Answer> attempt) {
        return refused(List.of(403, 404), "", attempt);
    }

    private Answer refused(List<Integer> statuses, String words, Supplier<Answer> attempt) {
        Map<String, Object> before = traces();
        Answer answer = attempt.get();
        assertThat(answer.status())
                .as(answer.response().request().method() + " "
                        + answer.response().uri() + " " + answer)
                .isIn(statuses);
        assertThat(answer.body()).contains(words);
        assertThat(answer.body()).doesNotContain("Exception", "ENGINE-", "java.", "org.camunda");
        assertThat(answer.json().path("message").asText()).as("in Chinese").matches("(?s).*\\p{IsHan}.*");
        assertThat(traces()).as("nothing half-saved after " + answer).isEqualTo(before);
        return answer;
    }

    /** The same for one field: the answer names the field and the rule. */
    Answer refused(String field, String rule, Supplier<Answer> attempt) {
        Answer answer = refused(400, rule, attempt);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .as(answer.toString())
                .contains(field);
        return answer;
    }

    /** How many rows there are of everything, and who has which task. */
    Map<String, Object> traces() {
        Map<String, Object> traces = new LinkedHashMap<>();
        TABLES.forEach(table -> traces.put(table, jdbc.queryForObject("select count(*) from " + table, Long.class)));
        traces.put("numbers", jdbc.queryForList("select id, last_number from number_series order by id"));
        traces.put(
                "cases",
                jdbc.queryForList(
                        "select id, version, status, officer_one, officer_two from penalty_case order by id"));
        traces.put(
                "tasks",
                jdbc.queryForList(
                        "select id_, assignee_, owner_, delegation_, due_date_, name_, tenant_id_, suspension_state_ from act_ru_task order by id_"));
        traces.put("variables", jdbc.queryForList("select id_, name_, long_, text_ from act_ru_variable order by id_"));
        return traces;
    }
}
