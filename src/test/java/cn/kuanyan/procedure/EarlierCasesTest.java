package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 违法记录查询: what the agency's own papers say about the party, proposed on the fact sheet. */
class EarlierCasesTest extends ModelTest {

    private static final LocalDate LATER = START.plusMonths(3);

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Test
    void whereNothingIsFoundTheOfficerConfirmsWithoutAReason() {
        OneCase one = investigated(Companies.fresh());

        JsonNode question = question(one, "firstViolation");
        assertThat(question.path("defaultValue").asText()).isEqualTo("true");
        assertThat(question.path("description").asText()).contains("本机关没有查到", "未经核实");

        one.does("officer1", "stateFacts", form("firstViolation", "true"));
        assertThat(line(one, "firstViolation").need("result")).isEqualTo("CONFIRMED");
        assertThat(line(one, "firstViolation").need("proposed")).isEqualTo("是");
    }

    @Test
    void aServedDecisionIsProposedWithItsCaseAndTheOfficerConfirmsIt() {
        Map<String, Object> company = Companies.fresh();
        String earlier = punished(company).number();
        OneCase one = investigated(company);

        JsonNode question = question(one, "firstViolation");
        assertThat(question.path("defaultValue").asText()).isEqualTo("false");
        assertThat(question.path("description").asText())
                .contains("本机关查到 1 件：%s（%s 决定，行政处罚）".formatted(earlier, START));

        one.does("officer1", "stateFacts", form("firstViolation", "false"));
        assertThat(line(one, "firstViolation").need("result")).isEqualTo("CONFIRMED");
        assertThat(line(one, "firstViolation").texts("cases")).containsExactly(earlier);
    }

    @Test
    void toOverruleTheRecordsTheOfficerGivesAReasonThatApproversRead() {
        Map<String, Object> company = Companies.fresh();
        String earlier = punished(company).number();
        OneCase one = investigated(company);

        List<Finding> findings = one.isRefused("officer1", "stateFacts", form("firstViolation", "true"))
                .findings();
        assertThat(findings).extracting(Finding::field).containsExactly("firstViolation");
        assertThat(findings.get(0).message()).contains("初次违法", earlier, "违法记录说明");

        one.does("officer1", "stateFacts", form("firstViolation", "true", "historyNote", "前案决定已被撤销。"));
        assertThat(line(one, "firstViolation").need("result")).isEqualTo("OVERRULED");
        assertThat(line(one, "firstViolation").need("reason")).isEqualTo("前案决定已被撤销。");

        one.does(
                "officer1",
                "proposePenalty",
                form(
                        "outcome", "STANDARD",
                        "kinds", List.of("WARNING"),
                        "basis", "《中华人民共和国网络安全法》第六十四条",
                        "reasons", "经研究。"));
        String paper = served("tssection", one, "reviewDiscretion")
                .or(() -> served("tssection", one, "approveProposal"))
                .orElseThrow();
        assertThat(paper).contains("违法记录查询", "更正为", "前案决定已被撤销");
    }

    @Test
    void whatTheOwnPapersShowIsNotLeftOpenWithoutAReason() {
        Map<String, Object> company = Companies.fresh();
        punished(company);
        OneCase one = investigated(company);

        assertThat(one.isRefused("officer1", "stateFacts", form("gravity", "ORDINARY"))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("firstViolation");
        assertThat(one.isRefused("officer1", "stateFacts", form("firstViolation", "unknown"))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("firstViolation");
    }

    @Test
    void aDecisionThatWasNotServedAndAnotherCompanysDecisionDoNotCount() {
        Map<String, Object> company = Companies.fresh();
        decided(company);
        punished(Companies.fresh());

        OneCase one = investigated(company);

        assertThat(question(one, "firstViolation").path("description").asText()).contains("本机关没有查到");
    }

    @Test
    void thePersonInChargeHasHisOwnHistoryByHisIdentityNumber() {
        Map<String, Object> company = Companies.fresh();
        punished(company);
        OneCase one = withPersonInCharge(company);
        List<Party> parties = caseFiles.parties(one.id());

        JsonNode ofCompany =
                history("tsofficer1", one.id(), parties.get(0).id()).json();
        JsonNode ofPerson = history("tsofficer1", one.id(), parties.get(1).id()).json();

        assertThat(proposal(ofCompany, "firstViolation").path("cases")).hasSize(1);
        assertThat(proposal(ofPerson, "firstViolation").path("cases").findValuesAsText("number"))
                .doesNotContain(proposal(ofCompany, "firstViolation")
                        .path("cases")
                        .get(0)
                        .path("number")
                        .asText());
    }

    @Test
    void theHistoryIsReadByWhoeverMayReadTheCaseAndNobodyElse() {
        Map<String, Object> company = Companies.fresh();
        String earlier = punished(company).number();
        OneCase one = investigated(company);
        long party = caseFiles.parties(one.id()).get(0).id();

        Answer answer = history("tsofficer1", one.id(), party);

        assertThat(answer.status()).isEqualTo(200);
        JsonNode first = proposal(answer.json(), "firstViolation");
        assertThat(first.path("proposed").asBoolean()).isFalse();
        assertThat(first.path("verified").asBoolean()).isFalse();
        assertThat(first.path("cases").get(0).path("number").asText()).isEqualTo(earlier);
        assertThat(first.path("cases").get(0).path("decidedOn").asText()).isEqualTo(START.toString());
        assertThat(first.path("cases").get(0).path("outcome").asText()).isEqualTo("PENALTY");
        assertThat(proposal(answer.json(), "sameViolationsWithinOneYear")
                        .path("proposed")
                        .asInt())
                .isEqualTo(2);
        assertThat(proposal(answer.json(), "exemptedWithinTwoYears")
                        .path("proposed")
                        .asBoolean())
                .isFalse();
        assertThat(answer.body()).doesNotContain((String) company.get("identifier"), Papers.COMPANY);

        assertThat(history("tssupervisor", one.id(), party).status()).isEqualTo(200);
        for (String other : List.of("tsclerk", "xpofficer1", "xphead", "xpsupervisor")) {
            assertThat(history(other, one.id(), party).status()).as(other).isEqualTo(404);
        }
        assertThat(history("tsofficer1", one.id(), -1).status()).isEqualTo(404);
    }

    @Test
    void anotherAgencyLearnsNothing() {
        Map<String, Object> company = Companies.fresh();
        String earlier = punished(company).number();

        itIs(LATER);
        String instance = walk.registers("xpofficer1", Papers.registration("xiping-police/item/1", LATER, company));
        long id = walk.caseId(instance);
        Answer answer = history("xpofficer1", id, caseFiles.parties(id).get(0).id());

        assertThat(answer.body()).contains("本机关没有查到").doesNotContain(earlier);
        assertThat(caseFiles.sameParty("xiping-police", (String) company.get("identifier")))
                .extracting(Party::caseId)
                .containsExactly(id);
    }

    @Test
    void anEditedReasonArrivesInTheDecision() {
        OneCase one = investigated(Companies.fresh());
        one.does("officer1", "stateFacts", Papers.refusedToCorrect());
        String composed =
                component(one, "proposePenalty", "reasons").path("defaultValue").asText();
        assertThat(composed)
                .contains("经查明，违法行为的程度一般，危害后果较重，当事人经责令改正拒不改正。")
                .contains("上述事实有用户注册信息及后台日志（电子数据）证实。")
                .endsWith("据此，决定对当事人给予一般处罚。");
        String edited = composed + "当事人经营规模较小，已酌情考虑。";

        one.does("officer1", "proposePenalty", Papers.with(Papers.fineProposed("200000"), "reasons", edited))
                .does("section", "approveProposal", Papers.approved())
                .notified()
                .waived();
        String proposed =
                component(one, "draftDecision", "reasons").path("defaultValue").asText();
        assertThat(proposed).isEqualTo(edited);

        one.does("officer1", "draftDecision", Papers.with(Papers.fineDecided("200000"), "reasons", proposed))
                .decided("PENALTY");
        assertThat(records.latest(one.id(), null, "draft-decision")
                        .orElseThrow()
                        .data()
                        .need("reasons"))
                .isEqualTo(edited);
    }

    @Test
    void theExplanationInTasklistNamesNearMissesAndTheirEvidence() {
        OneCase one = investigated(Companies.fresh());
        one.does(
                "officer1",
                "stateFacts",
                TestFacts.of(
                        "gravity",
                        "TRIVIAL",
                        "correction",
                        "WHEN_ORDERED",
                        "harm",
                        "MINOR",
                        "firstViolation",
                        "false"));

        String explanation =
                component(one, "proposePenalty", null).path("text").asText().replaceAll("&#\\d+;", "");

        assertThat(explanation)
                .contains("只差一项的法定情形", "还差：危害后果须为“没有危害后果”，现在是“轻微”；通常由现场检查笔录")
                .doesNotContainPattern("[a-z-]+/(exempt|mitigated|lighter)/");
    }

    private OneCase decided(Map<String, Object> company) {
        itIs(START);
        OneCase one = registered(Papers.registration(OneCase.ITEM, START, company));
        return one.readyForDecision().drafted("200000").decided("PENALTY");
    }

    /** Fined on {@link #START}. */
    private PenaltyCase punished(Map<String, Object> company) {
        return file(decided(company).served());
    }

    private OneCase investigated(Map<String, Object> company) {
        itIs(LATER);
        return registered(Papers.registration(OneCase.ITEM, LATER, company))
                .filed()
                .investigated();
    }

    private OneCase withPersonInCharge(Map<String, Object> company) {
        itIs(LATER);
        return registered(Papers.registration(
                OneCase.ITEM,
                LATER,
                company,
                Papers.with(Papers.personInCharge(), "organisationIdentifier", company.get("identifier"))));
    }

    private RecordData line(OneCase one, String fact) {
        return records
                .latest(one.id(), caseFiles.parties(one.id()).get(0).id(), "state-facts")
                .orElseThrow()
                .data()
                .rows("history")
                .stream()
                .filter(row -> row.is("fact", fact))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode question(OneCase one, String fact) {
        return component(one, "stateFacts", fact);
    }

    /** A field of the form that officer1 is served, or the explanation when {@code key} is {@code null}. */
    private JsonNode component(OneCase one, String task, String key) {
        for (JsonNode component :
                json(served("tsofficer1", one, task).orElseThrow()).path("components")) {
            boolean wanted = key == null
                    ? "text_explanation".equals(component.path("id").asText())
                    : key.equals(component.path("key").asText());
            if (wanted) {
                return component;
            }
        }
        throw new AssertionError("no " + key);
    }

    private Optional<String> served(String user, OneCase one, String task) {
        if (!one.open().contains(task)) {
            return Optional.empty();
        }
        String id = walk.open(one.instance(), "userTask_" + task).get(0).getId();
        Answer answer = person(user).get("/forms/" + Step.kebab(task) + "/" + id + ".form");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Optional.of(answer.body());
    }

    private static JsonNode json(String body) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(body);
        } catch (IOException damaged) {
            throw new AssertionError(body, damaged);
        }
    }

    private Answer history(String user, long id, long party) {
        return person(user).get("/api/cases/%d/parties/%d/history".formatted(id, party));
    }

    private Webapps person(String user) {
        return Webapps.login(port, user, user.endsWith("supervisor") ? "cockpit" : "tasklist");
    }

    private static JsonNode proposal(JsonNode history, String fact) {
        for (JsonNode proposal : history.path("proposals")) {
            if (fact.equals(proposal.path("fact").asText())) {
                return proposal;
            }
        }
        throw new AssertionError(history);
    }
}
