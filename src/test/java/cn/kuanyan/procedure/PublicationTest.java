package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import org.junit.jupiter.api.Test;

/** 公示. */
@CoversModel("publication")
class PublicationTest extends ModelTest {

    @Test
    @ProvesDuty("P01")
    void aPublishedDecisionIsSettledWithDateAndChannel() {
        OneCase one = served().published();

        assertThat(one.ends("publication")).containsExactly("endEvent_publicationSettled");
        assertThat(one.open()).containsExactly("recordPayment");
    }

    @Test
    @ProvesDuty("P01")
    void aDecisionThatIsNotPublishedNeedsAReason() {
        OneCase one = served();
        assertThat(one.isRefused("section", "publishDecision", form("published", "NO")))
                .isNotNull();

        one.does("section", "publishDecision", form("published", "NO", "reason", "不具有一定社会影响。"));

        assertThat(one.ends("publication")).containsExactly("endEvent_publicationSettled");
    }

    @Test
    void aDecisionAboutANaturalPersonIsPublishedWithoutWhatIsPrivate() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY")
                .served();
        var nothingRedacted = form("published", "YES", "publishedOn", START, "channel", "机关网站");
        one.does("section", "publishDecision", nothingRedacted);
        assertThat(one.isRefused("section", "publishDecision", nothingRedacted)).satisfies(refusal -> {
            assertThat(refusal.findings().get(0).field()).isEqualTo("redaction");
            assertThat(refusal.findings().get(0).rule()).contains("第五十条");
        });

        one.published();

        assertThat(one.ends("publication"))
                .containsExactly("endEvent_publicationSettled", "endEvent_publicationSettled");
    }

    private OneCase served() {
        return registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served();
    }
}
