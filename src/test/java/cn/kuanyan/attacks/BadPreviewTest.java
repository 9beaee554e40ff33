package cn.kuanyan.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bad input of the preview over HTTP: 400 with the field and what is accepted, never a silent default. */
@KuanyanTest
class BadPreviewTest {

    private static final String GOOD =
            """
            {"agency":"xiping-police","item":"xiping-police/item/6","conductDate":"2026-02-01","decisionDate":"2026-03-02",
             "party":"ORGANISATION","facts":{"firstViolation":true},"confirmedConditions":{}}""";

    /** Logged in once: a password is slow to check. */
    private static Webapps officer;

    @LocalServerPort
    private int port;

    @Test
    void theRequestThatTheOthersDamageIsGood() {
        assertThat(preview(GOOD).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{1} is refused at {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // what the request names
                "agency       | \"agency\":\"nowhere\"                      | tianshui-cac",
                "agency       | \"agency\":null                             | xiping-police",
                "agency       | \"agency\":5                                | 文字",
                "agency       | \"agency\":{\"id\":\"xiping-police\"}       | 文字",
                "item         | \"item\":\"xiping-police/item/99\"          | xiping-police/item/1",
                "item         | \"item\":\"tianshui-cac/72\"                | xiping-police/item/1",
                "item         | \"item\":null                               | xiping-police/item/1",
                "item         | \"item\":[\"xiping-police/item/6\"]         | 文字",
                "party        | \"party\":\"单位\"                          | ORGANISATION",
                "party        | \"party\":null                              | ORGANISATION",
                "party        | \"party\":0                                 | ORGANISATION",
                "conductDate  | \"conductDate\":\"2026-03-03\"              | 不能晚于",
                "conductDate  | \"conductDate\":\"2026-02-30\"              | 2026-03-02",
                "conductDate  | \"conductDate\":\"2026/02/01\"              | 2026-03-02",
                "conductDate  | \"conductDate\":20260201                    | 2026-03-02",
                "conductDate  | \"conductDate\":null                        | 2026-03-02",
                "decisionDate | \"decisionDate\":\"今天\"                   | 2026-03-02",
                "decisionDate | \"decisionDate\":null                       | 2026-03-02",
                // facts
                "facts        | \"facts\":[]                                | 对象",
                "facts        | \"facts\":\"firstViolation\"                | 对象",
                "facts.luck   | \"facts\":{\"luck\":true}                   | firstViolation",
                "facts.luck   | \"facts\":{\"luck\":null}                   | firstViolation",
                "facts.初次违法 | \"facts\":{\"初次违法\":true}              | firstViolation",
                "facts.FirstViolation | \"facts\":{\"FirstViolation\":true} | firstViolation",
                "facts.firstViolation | \"facts\":{\"firstViolation\":\"true\"} | true（是）",
                "facts.firstViolation | \"facts\":{\"firstViolation\":\"是\"} | true（是）",
                "facts.firstViolation | \"facts\":{\"firstViolation\":1}    | true（是）",
                "facts.firstViolation | \"facts\":{\"firstViolation\":[true]} | true（是）",
                "facts.harm   | \"facts\":{\"harm\":\"轻微\"}               | MINOR（轻微）",
                "facts.harm   | \"facts\":{\"harm\":\"none\"}               | NONE（没有危害后果）",
                "facts.harm   | \"facts\":{\"harm\":\"\"}                   | NONE（没有危害后果）",
                "facts.harm   | \"facts\":{\"harm\":false}                  | NONE（没有危害后果）",
                "facts.precursorClass | \"facts\":{\"precursorClass\":4}    | 3（第三类）",
                "facts.precursorClass | \"facts\":{\"precursorClass\":\"3\"} | 3（第三类）",
                "facts.precursorClass | \"facts\":{\"precursorClass\":2.5}  | 3（第三类）",
                "facts.correctionDaysLate | \"facts\":{\"correction\":\"LATE\",\"correctionDaysLate\":-1} | 不小于 0",
                "facts.correctionDaysLate | \"facts\":{\"correction\":\"LATE\",\"correctionDaysLate\":\"十日\"} | 半角",
                "facts.correctionDaysLate | \"facts\":{\"correction\":\"LATE\",\"correctionDaysLate\":99999999999} | 整数",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"５００\"}  | 半角",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"五百\"}   | 半角",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"1万\"}    | 半角",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"1,000\"}  | 千位分隔符",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"1，000\"} | 千位分隔符",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"500元\"}  | 单位",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"1e3\"}    | 半角",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\" 500\"}   | 半角",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"\"}       | 半角",
                "facts.illegalGain | \"facts\":{\"illegalGain\":1e400}      | 金额",
                "facts.illegalGain | \"facts\":{\"illegalGain\":-0.01}      | 金额",
                "facts.illegalGain | \"facts\":{\"illegalGain\":0.001}      | 两位小数",
                "facts.illegalGain | \"facts\":{\"illegalGain\":true}       | 金额",
                "facts.areaSquareMetres | \"facts\":{\"areaSquareMetres\":\"１２.５\"} | 半角",
                // contradictions
                "facts.refusedToCorrect | \"facts\":{\"correction\":\"VOLUNTARY\",\"refusedToCorrect\":true} | 拒不改正",
                "facts.correctedOnTheSpot | \"facts\":{\"correction\":\"NONE\",\"correctedOnTheSpot\":true} | 未改正",
                "facts.harmRemedied | \"facts\":{\"harm\":\"NONE\",\"harmRemedied\":true} | 危害后果",
                "facts.firstWithinTwoYears | \"facts\":{\"firstViolation\":true,\"firstWithinTwoYears\":false} | 初次违法",
                "facts.sameViolationsWithinOneYear | \"facts\":{\"firstViolation\":true,\"sameViolationsWithinOneYear\":2} | 初次违法",
                "facts.exemptedWithinTwoYears | \"facts\":{\"firstViolation\":true,\"exemptedWithinTwoYears\":true} | 初次违法",
                "facts.obstructed | \"facts\":{\"cooperated\":true,\"obstructed\":true} | 配合",
                "facts.correctionDaysLate | \"facts\":{\"correctionDaysLate\":3} | 逾期改正",
                "facts.age | \"facts\":{\"age\":15}                          | 单位没有年龄",
                "facts.capacity | \"facts\":{\"capacity\":\"FULL\"}          | 单位",
                // conditions
                "confirmedConditions | \"confirmedConditions\":true         | 对象",
                "confirmedConditions.x#1 | \"confirmedConditions\":{\"x#1\":true} | 可用",
                "confirmedConditions.x#1 | \"confirmedConditions\":{\"x#1\":null} | 可用",
                "confirmedConditions.x#1 | \"confirmedConditions\":{\"x#1\":\"yes\"} | true（确认）",
                "confirmedConditions.xiping-police/lighter/4#1 | \"confirmedConditions\":{\"xiping-police/lighter/4#1\":true} | facts.firstViolation",
                "confirmedConditions.xiping-police/exempt/1#1 | \"confirmedConditions\":{\"xiping-police/exempt/1#1\":true} | 属于事项 xiping-police/item/1",
                "confirmedConditions.shanxi-police-2022/exempt/4#1 | \"confirmedConditions\":{\"shanxi-police-2022/exempt/4#1\":true} | 可用",
                // fields of no meaning
                "list         | \"agency\":\"xiping-police\",\"list\":\"xiping-police\" | confirmedConditions",
                "Facts        | \"agency\":\"xiping-police\",\"Facts\":{\"merit\":true} | facts",
            })
    void badInputIsRefusedWithFieldAndAcceptedValues(String field, String wrong, String told) {
        Answer answer = preview(damaged(wrong));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        JsonNode problem = answer.json();
        assertThat(problem.path("errors").findValuesAsText("field"))
                .as(answer.toString())
                .contains(field);
        assertThat(problem.path("detail").asText()).contains(told).doesNotContain("Exception", "java.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "null", "[]", "'{'", "'\"text\"'"})
    void whatIsNoRequestAtAllIsRefused(String body) {
        assertThat(preview(body).status()).as(body).isEqualTo(400);
    }

    @Test
    void measuresHaveDecimalsAndAmountsMayBeNumbersOrTexts() {
        assertThat(preview(damaged("\"facts\":{\"areaSquareMetres\":12.5,\"contractSharePercent\":\"0.75\"}"))
                        .status())
                .isEqualTo(200);
        assertThat(preview(damaged("\"facts\":{\"illegalGain\":500,\"goodsValue\":\"500.50\"}"))
                        .status())
                .isEqualTo(200);
    }

    /** The good request with one of its fields replaced, or one added. */
    private static String damaged(String wrong) {
        String key = wrong.substring(0, wrong.indexOf(':') + 1);
        StringBuilder body = new StringBuilder();
        for (String entry : GOOD.strip().replaceAll("^\\{|\\}$", "").split(",\\s*(?=\")")) {
            body.append(body.isEmpty() ? "{" : ",").append(entry.startsWith(key) ? wrong : entry);
        }
        return body.append("}").toString();
    }

    private Answer preview(String body) {
        if (officer == null) {
            officer = Webapps.login(port, "xpofficer1", "tasklist");
            officer.get("/api/facts"); // brings the token that a post needs
        }
        return officer.post("/api/leniency/preview", body);
    }
}
