package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.procedure.Papers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 当场处罚 as the webapps reach it: by its forms only, and refused without a trace. */
class OnTheSpotOverHttpTest extends AttackFrame {

    private static final String START = "/process-definition/key/summary-procedure/submit-form";

    private final Map<String, Object> good = form(
            "item", "tianshui-cac/72",
            "conductOn", TODAY,
            "conductPlace", "天水市秦州区",
            "officerOne", "tsofficer1",
            "officerTwo", "tsofficer2",
            "credentialsShown", true,
            "kind", "ORGANISATION",
            "name", Papers.COMPANY,
            "identifier", Papers.COMPANY_CODE,
            "address", "天水市秦州区金丝雀路1号",
            "facts", "未要求用户提供真实身份信息。",
            "evidence", "现场笔录。",
            "factsClear", true);

    @Test
    void theFormOffersTheOwnPowersAndOfficersAndTheCaseGoesOnWithTheFacts() {
        Answer startForm = person("tsofficer1").get("/forms/register-on-the-spot/start.form");
        assertThat(startForm.status()).isEqualTo(200);
        assertThat(startForm.body()).contains("tianshui-cac/72", "tsofficer2").doesNotContain("xpofficer");

        Answer started = starts("tsofficer1", good);
        assertThat(started.status()).isEqualTo(200);
        String task = task(started.json().path("id").asText(), "userTask_stateFacts");
        assertThat(person("tsofficer2")
                        .get("/forms/state-facts/" + task + ".form")
                        .status())
                .isEqualTo(200);
        refusedSomehow(() -> submit("xpofficer1", task, form()));
    }

    @Test
    void oneOfficerNoCertificateOrAnUnclearCaseStartsNothing() {
        refused("officerTwo", "第四十二条第一款", () -> starts("tsofficer1", with(good, "officerTwo", "tsofficer1")));
        refused("credentialsShown", "第五十二条第一款", () -> starts("tsofficer1", with(good, "credentialsShown", false)));
        refused("factsClear", "第五十一条", () -> starts("tsofficer1", with(good, "factsClear", null)));
        refused("fine", "未知字段", () -> starts("tsofficer1", with(good, "fine", "200")));
        refused("facts", "不能包含网页标签", () -> starts("tsofficer1", with(good, "facts", "<script>")));
    }

    @Test
    void nobodyElseStartsACaseOnTheSpotAndItsPaymentIsNotStartedAlone() {
        for (String user : List.of("tssection", "tshead", "tsclerk", "tssupervisor")) {
            refusedSomehow(() -> starts(user, good));
        }
        refusedSomehow(() -> act(
                "tsofficer1",
                "POST",
                "/process-definition/key/on-the-spot-payment/submit-form",
                Map.of("variables", Map.of())));
        refusedSomehow(() -> act("tsofficer1", "POST", "/process-definition/key/summary-procedure/start", Map.of()));
    }

    private Answer starts(String user, Map<String, Object> form) {
        return act(user, "POST", START, Map.of("variables", typed(form)));
    }
}
