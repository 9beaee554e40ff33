package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: expressions in queries run code for anybody who is logged in. Here they run for nobody. */
@KuanyanTest
class QueryExpressionsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private Probe probe;

    @Autowired
    private FilterService filters;

    @Autowired
    private AuthorizationService authorizations;

    private Webapps officer;
    private Authorization mayCreateFilters;

    @BeforeEach
    void anOfficerWhoMayEvenCreateFilters() {
        probe.hits.set(0);
        officer = Webapps.login(port, "tsofficer1", "tasklist");
        mayCreateFilters = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        mayCreateFilters.setUserId("tsofficer1");
        mayCreateFilters.setResource(Resources.FILTER);
        mayCreateFilters.setResourceId("*");
        mayCreateFilters.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(mayCreateFilters);
    }

    @AfterEach
    void takeItBack() {
        authorizations.deleteAuthorization(mayCreateFilters.getId());
        filters.createFilterQuery().filterName("注入").list().forEach(filter -> filters.deleteFilter(filter.getId()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigneeExpression",
                "assigneeLikeExpression",
                "ownerExpression",
                "involvedUserExpression",
                "candidateUserExpression",
                "candidateGroupExpression",
                "candidateGroupsExpression",
                "createdBeforeExpression",
                "createdOnExpression",
                "createdAfterExpression",
                "dueBeforeExpression",
                "dueDateExpression",
                "dueAfterExpression",
                "followUpBeforeExpression",
                "followUpDateExpression",
                "followUpAfterExpression",
                "followUpBeforeOrNotExistentExpression",
                "processInstanceBusinessKeyExpression",
                "processInstanceBusinessKeyLikeExpression",
                "updatedAfterExpression"
            })
    void noFieldOfAQueryEvaluatesAnExpression(String field) {
        String plain = "{\"" + field + "\":\"${probe.hit()}\"}";
        String nested = "{\"orQueries\":[" + plain + "]}";
        for (String query : List.of(plain, nested)) {
            expectRefused(field, officer.post(ENGINE + "/task?maxResults=10", query));
            expectRefused(field, officer.post(ENGINE + "/task/count", query));
            String all = filters.createFilterQuery()
                    .filterName("全部任务")
                    .singleResult()
                    .getId();
            expectRefused(field, officer.post(ENGINE + "/filter/" + all + "/list?maxResults=10", query));
            expectRefused(field, officer.post(ENGINE + "/filter/" + all + "/count", query));
            Answer stored = officer.post(
                    ENGINE + "/filter/create",
                    "{\"name\":\"注入\",\"resourceType\":\"Task\",\"query\":" + query + ",\"properties\":{}}");
            if (stored.status() == 200) {
                String id = stored.json().get("id").asText();
                expectRefused(field, officer.get(ENGINE + "/filter/" + id + "/list?maxResults=10"));
                expectRefused(field, officer.get(ENGINE + "/filter/" + id + "/count"));
            }
        }
        assertThat(probe.hits).hasValue(0);
    }

    private static void expectRefused(String field, Answer answer) {
        assertThat(answer.status()).as(field + " " + answer).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("probe");
    }
}
