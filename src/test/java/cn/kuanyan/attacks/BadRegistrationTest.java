package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.company;
import static cn.kuanyan.procedure.Papers.personInCharge;
import static cn.kuanyan.procedure.Papers.registration;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.procedure.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 案件来源登记 with everything that a careless or clever person could enter. */
class BadRegistrationTest extends AttackFrame {

    @Autowired
    private Catalogue catalogue;

    private final Map<String, Object> good = registration("tianshui-cac/72", TODAY, company(), personInCharge());

    @Test
    void theFormIsAcceptedExactlyAsTasklistSendsIt() {
        Answer answer = person("tsofficer1")
                .post(
                        ENGINE + "/process-definition/key/penalty-case/submit-form",
                        json(Map.of("variables", typed(good), "businessKey", "想要的编号")));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("businessKey").asText()).startsWith("天网信登〔2026〕");
        assertThat(jdbc.queryForList("select distinct name_ from act_hi_varinst", String.class))
                .doesNotContain("parties", "clue", "item");
        assertThat(jdbc.queryForObject(
                        "select count(*) from act_hi_varinst where text_ like '%" + Papers.COMPANY_CODE + "%'",
                        Long.class))
                .isZero();
    }

    @Test
    void anOfficerOfOneBureauCannotTakeUpThePowerOfAnother() {
        String own = "lanzhou-new-area-2023-2/item/44";
        String tobacco = "lanzhou-new-area-2023-2/item/83";
        assertThat(catalogue.item(own).authority()).isEqualTo("兰州新区市场监督管理局");
        assertThat(catalogue.item(tobacco).authority()).isEqualTo("兰州新区烟草专卖局");

        refused("item", "只能从给出的选项中选择", () -> start("lzofficer1", registration(tobacco, TODAY, company())));
        assertThat(start("lzofficer1", registration(own, TODAY, company())).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "sourceReceivedOn, 2026-02-30, 应当是实际存在的日期",
        "sourceReceivedOn, 2026-03-03, 不能晚于今天",
        "conductStart, 2026-13-01, 应当是实际存在的日期",
        "conductStart, 2027-01-01, 不能晚于今天",
        "conductEnd, 9999-12-31, 年份应当在",
        "discoveredOn, 0000-00-00, 应当是实际存在的日期",
        "discoveredOn, 2月2日, 应当是实际存在的日期",
        "discoveredOn, 1900-01-01, 年份应当在"
    })
    void datesMustExistAndLieInThePast(String field, String date, String rule) {
        refused(field, rule, () -> start("tsofficer1", with(good, field, date)));
    }

    @Test
    void datesMustFollowOneAnother() {
        refused("conductEnd", "日期先后", () -> start("tsofficer1", with(good, "conductEnd", TODAY.minusDays(30))));
        refused("discoveredOn", "日期先后", () -> start("tsofficer1", with(good, "discoveredOn", TODAY.minusDays(30))));
        refused(
                "sourceReceivedOn",
                "日期先后",
                () -> start("tsofficer1", with(good, "sourceReceivedOn", TODAY.minusDays(21))));
        refused("conductEnd", "第三十六条第二款", () -> start("tsofficer1", with(good, "conductContinuing", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xiping-police/item/1", "tianshui-cac/83", "tianshui-cac/999", "' or 1=1 --"})
    void anItemForWhichTheAgencyHasNoPenaltyPowerIsRefused(String item) {
        refused("item", "只能从给出的选项中选择", () -> start("tsofficer1", with(good, "item", item)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conductPlace", "clue", "complainantName", "complainantContact", "sendingAuthority"})
    void noTextFieldTakesAScript(String field) {
        refused(
                field,
                "不能包含网页标签",
                () -> start("tsofficer1", with(good, "source", "REPORT", field, "好<script>alert(1)</script>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "identifier", "organisationIdentifier", "legalRepresentative", "address", "phone"})
    void noTextFieldOfAPartyTakesAScript(String field) {
        Map<String, Object> party = with(company(), field, "<script>x</script>");

        refused("parties[0]." + field, "不能包含网页标签", () -> start("tsofficer1", with(good, "parties", List.of(party))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "<!--", "</p>", "<?php", "<svg/onload=alert(1)>"})
    void otherMarkupIsRefusedAsWell(String markup) {
        refused("clue", "不能包含网页标签", () -> start("tsofficer1", with(good, "clue", markup)));
    }

    @Test
    void invisibleAndReversingCharactersAreRefused() {
        refused("clue", "不可见的控制字符", () -> start("tsofficer1", with(good, "clue", "abc\u202Egpj.exe")));
        refused("conductPlace", "只能写一行", () -> start("tsofficer1", with(good, "conductPlace", "一\n二")));
    }

    @Test
    @ProvesDuty("L01")
    void requiredFieldsMustNotBeBlank() {
        refused("clue", "必填", () -> start("tsofficer1", with(good, "clue", " \u3000\u200B\n ")));
        refused("source", "必填", () -> start("tsofficer1", with(good, "source", null)));
        refused("parties", "必填", () -> start("tsofficer1", with(good, "parties", List.of())));
        refused(
                "sendingAuthority",
                "必填",
                () -> start("tsofficer1", with(good, "source", "TRANSFER", "sendingAuthority", "  ")));
        refused("source", "必填", () -> start("tsofficer1", Map.of()));
    }

    @Test
    void anUnknownFieldIsRefused() {
        refused("officerOne", "未知字段", () -> start("tsofficer1", with(good, "officerOne", "tsofficer2")));
        refused("caseId", "未知字段", () -> start("tsofficer1", with(good, "caseId", 1)));
        refused("route", "未知字段", () -> start("tsofficer1", with(good, "route", "approve")));
        refused(
                "parties[0].id",
                "未知字段",
                () -> start("tsofficer1", with(good, "parties", List.of(with(company(), "id", "1")))));
    }

    @Test
    void valuesOfAnotherTypeAreRefused() {
        refused("clue", "应当是文字", () -> start("tsofficer1", with(good, "clue", 5)));
        refused("clue", "应当是文字", () -> start("tsofficer1", with(good, "clue", true)));
        refused("discoveredOn", "应当是日期", () -> start("tsofficer1", with(good, "discoveredOn", 20260301)));
        refused("conductContinuing", "应当是勾选或者不勾选", () -> start("tsofficer1", with(good, "conductContinuing", "true")));
        refused("source", "只能从给出的选项中选择", () -> start("tsofficer1", with(good, "source", "RUMOUR")));
        refused("parties", "应当是列表", () -> start("tsofficer1", with(good, "parties", "[{")));
        refused("parties", "类型", () -> start("tsofficer1", with(good, "parties", List.of(1, 2))));
        refused("parties", "应当是列表", () -> start("tsofficer1", with(good, "parties", "[[[[[[[[]]]]]]]]")));
    }

    @Test
    void theWholeBodyMustBeJsonOfTheRightShape() {
        String path = "/process-definition/key/penalty-case/submit-form";
        refused(400, "JSON", () -> act("tsofficer1", "POST", path, "{\"variables\":"));
        refused(400, "JSON", () -> act("tsofficer1", "POST", path, "{\"variables\":[1]}"));
        refused(400, "", () -> act("tsofficer1", "POST", path, "[]"));
        refused(400, "", () -> act("tsofficer1", "POST", path, "null"));
        refused(
                400,
                "",
                () -> act("tsofficer1", "POST", path, "{\"variables\":{\"clue\":{\"type\":\"Bad\",\"value\":1}}}"));
        refused(
                400,
                "",
                () -> act(
                        "tsofficer1",
                        "POST",
                        path,
                        "{\"variables\":{\"clue\":{\"type\":\"Object\",\"value\":\"rO0ABXQAAWE=\",\"valueInfo\":{\"objectTypeName\":\"java.lang.String\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}"));
    }

    @Test
    void tenMegabytesOfTextAreRefused() {
        refused(413, "超过 1 MiB", () -> start("tsofficer1", with(good, "clue", "字".repeat(10 * 1024 * 1024 / 3))));
        refused("clue", "最多20000个字", () -> start("tsofficer1", with(good, "clue", "字".repeat(20_001))));
    }

    @Test
    void identifiersMustHaveTheRightCheckDigit() {
        refused(
                "parties[0].identifier",
                "校验码",
                () -> start(
                        "tsofficer1",
                        with(good, "parties", List.of(with(company(), "identifier", "916205000000000000")))));
        refused(
                "parties[1].identifier",
                "校验码",
                () -> start(
                        "tsofficer1",
                        with(
                                good,
                                "parties",
                                List.of(company(), with(personInCharge(), "identifier", "620502198506120019")))));
        refused(
                "parties[1].identifier",
                "校验码",
                () -> start(
                        "tsofficer1",
                        with(
                                good,
                                "parties",
                                List.of(company(), with(personInCharge(), "identifier", Papers.COMPANY_CODE)))));
    }

    @Test
    void aPartyIsRegisteredOnceAndAPersonInChargeBelongsToAnOrganisationOfTheCase() {
        refused(
                "parties[1].identifier",
                "当事人不得重复",
                () -> start("tsofficer1", with(good, "parties", List.of(company(), company()))));
        refused(
                "parties[1].identifier",
                "当事人不得重复",
                () -> start(
                        "tsofficer1",
                        with(
                                good,
                                "parties",
                                List.of(
                                        company(),
                                        with(company(), "identifier", Papers.COMPANY_CODE.toLowerCase(Locale.ROOT))))));
        refused(
                "parties[0].organisationIdentifier",
                "责任人员须属于本案单位",
                () -> start("tsofficer1", with(good, "parties", List.of(personInCharge()))));
        refused(
                "parties[1].organisationIdentifier",
                "必填",
                () -> start(
                        "tsofficer1",
                        with(
                                good,
                                "parties",
                                List.of(company(), with(personInCharge(), "organisationIdentifier", null)))));
        refused(
                "parties[0].organisationIdentifier",
                "所属单位",
                () -> start(
                        "tsofficer1",
                        with(
                                good,
                                "parties",
                                List.of(with(company(), "organisationIdentifier", Papers.COMPANY_CODE)))));
    }

    @Test
    void thereIsAnEndToTheNumberOfParties() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add(company());
        }
        refused("parties", "最多20行", () -> start("tsofficer1", with(good, "parties", many)));
    }

    @Test
    void aComplainantIsNamedOnlyWhereThereIsAComplaint() {
        refused("complainantName", "举报投诉", () -> start("tsofficer1", with(good, "complainantName", "某人")));
    }

    @Test
    void onlyCaseOfficersOfAnAgencyRegisterCases() {
        for (String user :
                List.of("tshead", "tssection", "tsreviewer", "tsclerk", "tseditor", "tssupervisor", "admin")) {
            refusedSomehow(() -> start(user, good));
        }
    }

    @Test
    void aCaseCannotBeStartedBesideItsFormNorWithTheNumberOfAnotherCase() {
        long foreign = walk.caseId(stages.registered());
        Map<String, Object> variables = Map.of("caseId", Map.of("type", "Long", "value", foreign));
        String path = "/process-definition/key/penalty-case/start";

        refused(403, "案件来源登记表", () -> act("tsofficer1", "POST", path, Map.of("variables", variables)));
        refused(403, "案件来源登记表", () -> act("xpofficer1", "POST", path, Map.of("variables", variables)));
        for (String activity : List.of(
                "callActivity_decision", "callActivity_implementation", "callActivity_closing", "endEvent_closed")) {
            for (boolean silently : List.of(true, false)) {
                refused(
                        403,
                        "案件来源登记表",
                        () -> act(
                                "tsofficer1",
                                "POST",
                                path,
                                Map.of(
                                        "variables",
                                        variables,
                                        "skipCustomListeners",
                                        silently,
                                        "skipIoMappings",
                                        silently,
                                        "startInstructions",
                                        List.of(Map.of("type", "startBeforeActivity", "activityId", activity)))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"filing", "investigation", "discretion", "legal-review", "decision", "service", "closing"})
    void noStepIsStartedAlone(String step) {
        long foreign = walk.caseId(stages.registered());
        Map<String, Object> variables = Map.of("caseId", Map.of("type", "Long", "value", foreign));
        for (String user : List.of("tsofficer1", "tshead", "tssection", "tssupervisor")) {
            for (String way : List.of("start", "submit-form")) {
                refusedSomehow(() -> act(
                        user, "POST", "/process-definition/key/" + step + "/" + way, Map.of("variables", variables)));
            }
        }
    }
}
