package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.discretion.FactQuestion;
import cn.kuanyan.discretion.FactSheet;
import cn.kuanyan.lists.EditedList;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListVersion;
import cn.kuanyan.lists.StoredVersions;
import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

/** 清单修改. */
@CoversModel("list-change")
class ListChangeTest extends ModelTest {

    private static final String LIST = "xiping-police";
    private static final byte[] EDITED = EditedList.shipped(LIST)
            .condition("xiping_exempt_1_cooperated", "true", "4 积极配合调查")
            .bytes();

    @Autowired
    private ListOffice office;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private StoredVersions versions;

    @Autowired
    private LeniencyLists lists;

    @Autowired
    private ListChanges changes;

    @Autowired
    private FactSheet sheet;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcOperations database;

    @AfterEach
    void theListsAreAsTheyWere() {
        office.forgetsEverything();
    }

    @Test
    void aChangeIsPreparedByOnePersonAndPublishedByAnother() {
        String instance = office.opens("xpeditor", LIST);
        assertThat(office.task(instance).getName()).isEqualTo("修改清单");
        office.uploads("xpeditor", instance, EDITED);
        office.submits("xpeditor", instance);
        assertThat(office.task(instance).getName()).isEqualTo("审核发布");

        office.publishes("xppublisher", instance, "2026-04-01");

        assertThat(walk.endsOf(instance)).containsExactly("endEvent_versionPublished");
        assertThat(versions.of(LIST)).hasSize(2);
        ListVersion first = versions.get(LIST, 1);
        ListVersion second = versions.get(LIST, 2);
        assertThat(first.effectiveTo()).isEqualTo("2026-04-01");
        assertThat(second.effectiveFrom()).isEqualTo("2026-04-01");
        assertThat(second.effectiveTo()).isNull();
        assertThat(second.documentNumber()).isEqualTo("试用〔2026〕1号");
        assertThat(second.preparedBy()).isEqualTo("xpeditor");
        assertThat(second.publishedBy()).isEqualTo("xppublisher");
        assertThat(lists.dmn(LIST, 2).getBytes(StandardCharsets.UTF_8)).isEqualTo(EDITED);
        assertThat(office.change(instance).state()).isEqualTo(ListChange.State.PUBLISHED);
        assertThat(office.log(instance))
                .containsExactly("xpeditor OPENED", "xpeditor UPLOADED", "xpeditor SUBMITTED", "xppublisher PUBLISHED");
    }

    @Test
    void theNewVersionIsInForceFromItsDayAndTheOldOneUntilThen() {
        office.publishes("xp", LIST, EDITED, "2026-04-01");

        assertThat(lists.on(LIST, LocalDate.of(2026, 3, 31)).source().number()).isEqualTo(1);
        assertThat(lists.on(LIST, LocalDate.of(2026, 4, 1)).source().number()).isEqualTo(2);
        assertThat(lists.get(LIST).source().number()).isEqualTo(1);
        itIs(LocalDate.of(2026, 4, 1));
        assertThat(lists.get(LIST).source().number()).isEqualTo(2);
    }

    @Test
    void aReturnedDraftComesBackToItsVeryEditorAndThenToWhoReturnedIt() {
        String instance = office.opens("xpeditor", LIST);
        office.uploads("xpeditor", instance, EDITED);
        office.submits("xpeditor", instance);

        office.does("xppublisher", instance, Map.of("answer", "return", "reason", "第 1 行的条件与公布的文本不符。"));

        assertThat(office.task(instance).getAssignee()).isEqualTo("xpeditor");
        assertThat(office.change(instance).returnReason()).contains("不符");
        office.submits("xpeditor", instance);
        assertThat(office.task(instance).getAssignee()).isEqualTo("xppublisher");
    }

    @Test
    void aChangeThatIsWithdrawnLeavesTheListAsItWasAndOpenToOthers() {
        String instance = office.opens("xpeditor", LIST);
        office.uploads("xpeditor", instance, EDITED);

        office.does("xpeditor", instance, Map.of("answer", "withdraw"));

        assertThat(walk.endsOf(instance)).containsExactly("endEvent_changeWithdrawn");
        assertThat(versions.of(LIST)).hasSize(1);
        assertThat(office.opens("xpeditor", LIST)).isNotNull();
    }

    @Test
    void aListHasOneOpenChangeOnly() {
        office.opens("xpeditor", LIST);

        assertThatThrownBy(() -> office.opens("xpeditor", LIST))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("已经有一项修改正在办理");
    }

    @Test
    void aChangeWhoseProcessWasDeletedDoesNotBlockTheList() {
        String instance = office.opens("xpeditor", LIST);

        walk.dropOpenCases();

        assertThat(office.change(instance).state()).isEqualTo(ListChange.State.WITHDRAWN);
        assertThat(office.opens("xpeditor", LIST)).isNotNull();
    }

    @Test
    void aVersionThatAnotherNodePublishesIsSeenAtOnce() {
        assertThat(lists.get(LIST).source().number()).isEqualTo(1);
        database.update("update list_version set effective_to = date '2026-03-01' where list_id = ?", LIST);
        database.update(
                "insert into list_version (list_id, version_number, effective_from, prepared_by, published_by,"
                        + " published_at, sha256) select list_id, 2, date '2026-03-01', 'a', 'b', published_at, sha256"
                        + " from list_version where list_id = ?",
                LIST);

        assertThat(lists.get(LIST).source().number()).isEqualTo(2);
        assertThat(lists.get(LIST).rows())
                .allSatisfy(row -> assertThat(row.version()).isEqualTo(2));
    }

    @Test
    void thePublishedVersionIsTheLatestInTheEngineToo() throws IOException {
        office.publishes("xp", LIST, EDITED, "2026-04-01");

        var deployed = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("xipingPolice")
                .latestVersion()
                .singleResult();
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentId(deployed.getDeploymentId())
                        .singleResult()
                        .getName())
                .isEqualTo("清单 xiping-police 第2版，自2026-04-01起施行");
        assertThat(repository.getDecisionModel(deployed.getId()).readAllBytes()).isEqualTo(EDITED);
    }

    /** 天水 has no list of its own: its first question for an item of its catalogue comes with the first version. */
    @Test
    void anAgencyWithoutAListMakesItsFirstFromAnEmptyTable() {
        String instance = office.opens("tseditor", "tianshui-cac");
        assertThat(lists.applied("tianshui-cac", today(), today()).versions()).isEmpty();
        assertThat(office.change(instance).baseVersion()).isZero();
        String template = changes.template("tianshui-cac", "tianshui-cac");

        office.uploads(
                "tseditor",
                instance,
                EditedList.of(template).firstRow("tianshui-cac").bytes());
        office.submits("tseditor", instance);
        office.publishes("tspublisher", instance, "2026-03-09");

        assertThat(questions()).doesNotContain("已经取得用户谅解");
        itIs(LocalDate.of(2026, 3, 9));
        assertThat(lists.get("tianshui-cac").rows()).hasSize(1);
        assertThat(questions()).contains("已经取得用户谅解");
    }

    private List<String> questions() {
        return sheet.questionsFor("tianshui-cac/72", PartyKind.ORGANISATION).stream()
                .map(FactQuestion::label)
                .toList();
    }
}
