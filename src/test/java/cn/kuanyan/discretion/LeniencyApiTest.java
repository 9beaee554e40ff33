package cn.kuanyan.discretion;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.lang.reflect.Constructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class LeniencyApiTest {

    @RestControllerAdvice
    static class Refusals {
        @ExceptionHandler
        ProblemDetail refuse(Rejection rejection) {
            ProblemDetail problem = ProblemDetail.forStatus(rejection.kind().status());
            problem.setDetail(rejection.getMessage());
            problem.setProperty("findings", rejection.findings());
            return problem;
        }
    }

    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new LeniencyApi(Assessment.ASSESS),
                    controller("cn.kuanyan.lists.ListsApi", Assessment.LISTS, Assessment.VOCABULARY),
                    controller("cn.kuanyan.catalogue.CatalogueApi", Assessment.CATALOGUE, Assessment.RANGE))
            .setControllerAdvice(new Refusals())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @Test
    void previewAnswersInTheFormOfTheContract() throws Exception {
        preview(
                        """
                {"agency":"tianshui-cac","item":"tianshui-cac/72","conductDate":"2026-02-01","decisionDate":"2026-03-02",
                 "party":"ORGANISATION","facts":{"refusedToCorrect":true,"harm":null},"confirmedConditions":{}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("STANDARD"))
                .andExpect(jsonPath("$.force").value("MUST"))
                .andExpect(jsonPath("$.alternatives", hasSize(0)))
                .andExpect(jsonPath("$.grounds[0].basis").value("《中华人民共和国行政处罚法》第五十七条第一款第一项"))
                .andExpect(jsonPath("$.rows", hasSize(0)))
                .andExpect(jsonPath("$.missingFacts", hasItem("merit")))
                .andExpect(jsonPath("$.reviewReasons", hasSize(0)))
                .andExpect(jsonPath("$.law.versionAtConduct").value("《中华人民共和国网络安全法》（2025年修正）"))
                .andExpect(jsonPath("$.law.versionAtDecision").value("《中华人民共和国网络安全法》（2025年修正）"))
                .andExpect(jsonPath("$.law.applied").value("CONDUCT"))
                .andExpect(jsonPath("$.law.reason", containsString("第三十七条")))
                .andExpect(jsonPath("$.fine.min").value("185000.00"))
                .andExpect(jsonPath("$.fine.minIncluded").value(true))
                .andExpect(jsonPath("$.fine.max").value("365000.00"))
                .andExpect(jsonPath("$.fine.maxIncluded").value(true))
                .andExpect(jsonPath("$.fine.base", nullValue()))
                .andExpect(jsonPath("$.fine.statute.min").value("50000.00"))
                .andExpect(jsonPath("$.fine.statute.max").value("500000.00"))
                .andExpect(jsonPath("$.fine.statute.basis").value("《中华人民共和国网络安全法》第六十四条"));
    }

    @Test
    void everyCellOfARowIsExplained() throws Exception {
        preview(
                        """
                {"agency":"xiping-police","item":"xiping-police/item/1","conductDate":"2026-02-01","decisionDate":"2026-03-02",
                 "party":"ORGANISATION","facts":{"firstViolation":true,"harm":"NONE","adverseSocialImpact":false,
                 "gravity":"TRIVIAL","correction":"WHEN_ORDERED"}}""")
                .andExpect(jsonPath("$.outcome").value("EXEMPT"))
                .andExpect(jsonPath("$.fine", nullValue()))
                .andExpect(jsonPath("$.rows[0].row").value("xiping-police/exempt/1"))
                .andExpect(jsonPath("$.rows[0].verdict").value("MET"))
                .andExpect(jsonPath("$.rows[0].cells[1].condition").value("xiping-police/exempt/1#2"))
                .andExpect(jsonPath("$.rows[0].cells[1].fact").value("harm"))
                .andExpect(jsonPath("$.rows[0].cells[1].value").value("NONE"))
                .andExpect(jsonPath("$.rows[0].cells[1].verdict").value("MET"))
                .andExpect(jsonPath("$.rows[0].cells[1].text").value("“未导致危害后果”成立（危害后果：没有危害后果）"))
                .andExpect(jsonPath("$.rows[1].verdict").value("NOT_MET"))
                .andExpect(jsonPath("$.rows[0].standing").value("MET"))
                .andExpect(jsonPath("$.rows[0].title").value("《西平公安机关涉企行政指导事项及“免罚轻罚”清单》不予处罚第1项"))
                .andExpect(jsonPath("$.rows[1].lacking").value(1))
                .andExpect(jsonPath("$.rows[1].nearMiss").value(true))
                .andExpect(jsonPath("$.rows[1].wouldChange[0].fact").value("correction"))
                .andExpect(jsonPath("$.rows[1].wouldChange[0].needed").value("逾期改正或者未改正"))
                .andExpect(jsonPath("$.rows[1].wouldChange[0].evidence", hasSize(3)))
                .andExpect(jsonPath("$.nearGrounds", hasSize(0)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "agency       | \"agency\":\"nowhere\"                  | tianshui-cac",
                "item         | \"item\":\"tianshui-cac/99\"            | tianshui-cac/70",
                "party        | \"party\":\"COMPANY\"                   | ORGANISATION",
                "conductDate  | \"conductDate\":\"2026-02-30\"          | 2026-02-30",
                "decisionDate | \"decisionDate\":null                   | decisionDate",
                "facts.harm   | \"facts\":{\"harm\":\"轻微\"}            | MINOR",
                "facts.merit  | \"facts\":{\"merit\":\"true\"}           | true",
                "facts.luck   | \"facts\":{\"luck\":true}               | firstViolation",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"-1\"}  | 金额",
                "facts.illegalGain | \"facts\":{\"illegalGain\":\"1.001\"} | 两位小数",
                "facts.sameViolationsWithinOneYear | \"facts\":{\"sameViolationsWithinOneYear\":1.5} | 整数",
                "facts.precursorClass | \"facts\":{\"precursorClass\":4} | 第三类",
                "confirmedConditions.x#1 | \"confirmedConditions\":{\"x#1\":true} | x#1",
                "confirmedConditions.x#1 | \"confirmedConditions\":{\"x#1\":\"yes\"} | true"
            })
    void badInputIsRefusedWithFieldAndAcceptedValues(String field, String wrong, String told) throws Exception {
        String[] defaults = {
            "\"agency\":\"tianshui-cac\"",
            "\"item\":\"tianshui-cac/72\"",
            "\"conductDate\":\"2026-02-01\"",
            "\"decisionDate\":\"2026-03-02\"",
            "\"party\":\"ORGANISATION\"",
            "\"facts\":{}",
            "\"confirmedConditions\":{}"
        };
        String key = wrong.substring(0, wrong.indexOf(':'));
        StringBuilder body = new StringBuilder();
        for (String entry : defaults) {
            body.append(body.isEmpty() ? "{" : ",").append(entry.startsWith(key + ":") ? wrong : entry);
        }
        preview(body.append("}").toString())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.findings[0].field").value(field))
                .andExpect(jsonPath("$.detail", containsString(told)));
    }

    @Test
    void factsListsRowsAndCatalogueAreServed() throws Exception {
        http.perform(get("/api/facts"))
                .andExpect(jsonPath("$[0].fact").value("gravity"))
                .andExpect(jsonPath("$[0].type").value("enumeration"))
                .andExpect(jsonPath("$[0].values[0].value").value("TRIVIAL"))
                .andExpect(jsonPath("$[0].values[0].label").value("轻微"))
                .andExpect(jsonPath("$[?(@.fact=='correctionDaysLate')].unit").value("日"));
        http.perform(get("/api/lists")).andExpect(jsonPath("$", hasSize(3)));
        http.perform(get("/api/lists/shanxi-police-2022"))
                .andExpect(jsonPath("$.documentNumber").value("晋公通字〔2022〕72号"))
                .andExpect(jsonPath("$.effectiveFrom").value("2022-09-03"))
                .andExpect(jsonPath("$.rulesOfUse", hasSize(4)));
        http.perform(get("/api/lists/nowhere")).andExpect(status().isNotFound());
        http.perform(get("/api/lists/xiping-police/rows"))
                .andExpect(jsonPath("$", hasSize(8)))
                .andExpect(jsonPath("$[7].row").value("xiping-police/lighter/5"))
                .andExpect(jsonPath("$[7].item").value("xiping-police/item/7"))
                .andExpect(jsonPath("$[7].status").value("EFFECTIVE"))
                .andExpect(jsonPath("$[7].conditions[0].id").value("xiping-police/lighter/5#1"));
        http.perform(get("/api/catalogue").param("agency", "tianshui-cac"))
                .andExpect(jsonPath("$", hasSize(14)))
                .andExpect(jsonPath("$[2].item").value("tianshui-cac/72"))
                .andExpect(jsonPath("$[2].tiers[?(@.subject=='PERSON_IN_CHARGE' && @.from=='2026-01-01')].max")
                        .value("100000.00"))
                .andExpect(jsonPath("$[13].tiers", hasSize(0)));
        http.perform(get("/api/catalogue")).andExpect(status().isBadRequest());
    }

    private ResultActions preview(String body) throws Exception {
        return http.perform(post("/api/leniency/preview")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    /** The other controllers are package-private in their own modules. */
    private static Object controller(String type, Object... parts) {
        try {
            Constructor<?> constructor = Class.forName(type).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
