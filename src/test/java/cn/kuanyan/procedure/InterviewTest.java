package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.problem.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 约谈. */
@CoversModel("interview")
class InterviewTest extends ModelTest {

    @Autowired
    private Catalogue catalogue;

    @Test
    @ProvesDuty("T01")
    void aPlannedInterviewIsNotifiedAndRecordedBeforeDiscretion() {
        OneCase one = registered().filed().investigated(Papers.report("YES"));
        assertThat(one.open()).containsExactly("notifyInterview");

        one.does("officer1", "notifyInterview", Papers.interviewNotice(START, START.plusDays(1)));
        itIs(START.plusDays(1));
        one.does("officer2", "recordInterview", Papers.interviewRecord(today()));

        assertThat(one.ends("interview")).containsExactly("endEvent_interviewed");
        assertThat(one.open()).containsExactly("stateFacts");
    }

    @Test
    @ProvesDuty("T01")
    void withoutAPlanThereIsNoInterview() {
        OneCase one = registered().filed().investigated(Papers.report("NO"));

        assertThat(one.ends("interview")).isEmpty();
        assertThat(one.open()).containsExactly("stateFacts");
    }

    @Test
    @ProvesDuty("T04")
    void onlyADepartmentOfAProvinceSummonsUnderTheCybersecurityLaw() {
        OneCase one = registered().filed().investigated(Papers.report("YES"));
        Map<String, Object> notice = Papers.interviewNotice(START, START.plusDays(1));

        assertThat(one.isRefused("officer1", "notifyInterview", with(notice, "basis", "CYBERSECURITY")))
                .hasMessageContaining("省级以上")
                .satisfies(
                        refusal -> assertThat(refusal.findings().get(0).rule()).contains("第五十八条"));
        assertThat(one.isRefused("officer1", "notifyInterview", with(notice, "basis", "OTHER"))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("basisText");
        one.does("officer1", "notifyInterview", with(notice, "basis", "PERSONAL_INFORMATION"));

        assertThat(catalogue.agency("shanxi-police").provincial()).isTrue();
        assertThat(List.of("xiping-police", "sanming-cac", "tianshui-cac", "lanzhou-new-area"))
                .noneMatch(agency -> catalogue.agency(agency).provincial());
    }

    @Test
    @ProvesDuty("T02")
    void theNationalOfficeIsToldOfAnInterviewWithAProviderOfNews() {
        OneCase one = registered().filed().investigated(Papers.report("YES"));
        one.does(
                "officer1",
                "notifyInterview",
                with(Papers.interviewNotice(START, START.plusDays(1)), "basis", "NEWS_SERVICE"));
        itIs(START.plusDays(1));

        Map<String, Object> record = Papers.interviewRecord(today());
        assertThat(one.isRefused("officer1", "recordInterview", record).findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("reportedOn", "reportDocument");
        assertThat(one.isRefused(
                        "officer1",
                        "recordInterview",
                        with(record, "reportedOn", START, "reportDocument", "试用〔2026〕4号")))
                .hasMessageContaining("约谈日期");
        one.does("officer1", "recordInterview", with(record, "reportedOn", today(), "reportDocument", "试用〔2026〕4号"));

        assertThat(one.open()).containsExactly("stateFacts");
    }
}
