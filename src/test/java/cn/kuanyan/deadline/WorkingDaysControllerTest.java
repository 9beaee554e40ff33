package cn.kuanyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WorkingDaysControllerTest {

    private static final String PATH = "/api/working-days/due";

    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new WorkingDaysController(new PublishedCalendars(new CalendarProperties(null))))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @Test
    void theAnswerHasExactlyTheFieldsOfTheContract() throws Exception {
        http.perform(get(PATH + "?from=2026-02-02&count=15&unit=CALENDAR_DAY&rollForward=true"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .json(
                                """
                                        {"due":"2026-02-24","provisional":false,"skipped":[
                                          {"date":"2026-02-17","reason":"春节"},{"date":"2026-02-18","reason":"春节"},
                                          {"date":"2026-02-19","reason":"春节"},{"date":"2026-02-20","reason":"春节"},
                                          {"date":"2026-02-21","reason":"春节"},{"date":"2026-02-22","reason":"春节"},
                                          {"date":"2026-02-23","reason":"春节"}]}""",
                                JsonCompareMode.STRICT));
    }

    @Test
    void theContractsOwnExampleIsAnswered() throws Exception {
        http.perform(get(PATH + "?from=2026-02-12&count=5&unit=WORKING_DAY&rollForward=true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2026-02-26"))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.skipped[0].date").value("2026-02-15"))
                .andExpect(jsonPath("$.skipped[0].reason").value("春节"));
    }

    @ParameterizedTest(name = "{0} → {1}, provisional {2}")
    @CsvSource({
        "from=2026-03-02&count=6&unit=MONTH, 2026-09-02, false",
        "from=2026-02-02&count=15&unit=CALENDAR_DAY&rollForward=false, 2026-02-17, false",
        "from=2026-02-02&count=15&unit=CALENDAR_DAY, 2026-02-24, false",
        "from=2024-02-29&count=1&unit=YEAR&rollForward=false, 2025-02-28, false",
        "from=2026-12-31&count=1&unit=WORKING_DAY, 2027-01-04, true",
        "from=2026-02-12&count=0&unit=WORKING_DAY, 2026-02-12, false",
        "from=2099-12-31&count=3660&unit=YEAR&rollForward=false, 5759-12-31, false",
    })
    void everyUnitIsAnswered(String query, String due, boolean provisional) throws Exception {
        http.perform(get(PATH + "?" + query))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value(due))
                .andExpect(jsonPath("$.provisional").value(provisional));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026-02-30",
                "2026-2-3",
                "20260212",
                "2026-02-12T00:00",
                "1989-12-31",
                "2100-01-01",
                "+999999999-12-31",
                "-2026-02-12",
                "２０２６-02-12",
                "昨天",
                "2026-02-12,2026-02-13",
                "<script>"
            })
    void aDateThatIsNoneIsRefusedWithWhatWouldBeAccepted(String from) {
        assertRefused(
                "from",
                "2026-02-12",
                get(PATH).param("from", from).param("count", "5").param("unit", "WORKING_DAY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+5", "3661", "99999999999999999999", "1.5", "五", "５", "0x5", "NaN"})
    void aCountOutOfBoundsIsRefusedWithTheBounds(String count) {
        assertRefused(
                "count",
                "0 至 3660",
                get(PATH).param("from", "2026-02-12").param("count", count).param("unit", "WORKING_DAY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "working_day", "DAY", "工作日", "WORKING_DAY "})
    void anUnknownUnitIsRefusedWithTheKnownOnes(String unit) {
        assertRefused(
                "unit",
                "WORKING_DAY（工作日）、CALENDAR_DAY（日）、MONTH（个月）、YEAR（年）",
                get(PATH).param("from", "2026-02-12").param("count", "5").param("unit", unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", "是"})
    void aRollForwardThatIsNeitherTrueNorFalseIsRefused(String rollForward) {
        assertRefused(
                "rollForward",
                "true 或者 false",
                get(PATH)
                        .param("from", "2026-02-12")
                        .param("count", "5")
                        .param("unit", "WORKING_DAY")
                        .param("rollForward", rollForward));
    }

    @Test
    void missingParametersAreNamed() {
        assertRefused("from", "缺少参数 from", get(PATH));
        assertRefused("count", "缺少参数 count", get(PATH).param("from", "2026-02-12"));
        assertRefused("unit", "缺少参数 unit", get(PATH).param("from", "2026-02-12").param("count", "5"));
    }

    private void assertRefused(String field, String accepted, MockHttpServletRequestBuilder request) {
        Throwable thrown = catchThrowable(() -> http.perform(request));
        assertThat(thrown).hasCauseInstanceOf(Rejection.class);
        Rejection refusal = (Rejection) thrown.getCause();
        assertThat(refusal.kind()).isEqualTo(Rejection.Kind.INVALID);
        assertThat(refusal.findings()).extracting(Finding::field).containsExactly(field);
        assertThat(refusal.findings().get(0).message()).contains(field, accepted);
    }
}
