package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.lists.EditedList;
import cn.kuanyan.lists.LeniencyLists;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** The production database: the same migrations, the same cases, real locks. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "spring.jpa.hibernate.ddl-auto=validate",
            "kuanyan.trial.password=" + KuanyanTest.PASSWORD
        })
@ActiveProfiles("trial")
@Tag("ownEngine")
class OnPostgresTest {

    private static EmbeddedPostgres postgres;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CompleteCases cases;

    @Autowired
    private CaseNumbers numbers;

    @Autowired
    private ListOffice office;

    @Autowired
    private LeniencyLists lists;

    @Autowired
    private TransactionOperations transactions;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Test
    void aCaseRunsToItsArchive() {
        assertThat(walk.isEnded(cases.xiping(LocalDate.of(2026, 3, 2)))).isTrue();
    }

    @Test
    void numbersTakenAtTheSameTimeHaveNoGapsAndNoDoubles() throws Exception {
        Callable<List<String>> clerk = () -> IntStream.range(0, 500)
                .mapToObj(any -> transactions.execute(status -> numbers.next("某机关", "某罚", 2026)))
                .toList();
        ExecutorService office = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> piles = office.invokeAll(List.of(clerk, clerk));
            assertThat(piles.stream().flatMap(OnPostgresTest::taken))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 1000)
                            .mapToObj("某罚〔2026〕%d号"::formatted)
                            .toList());
        } finally {
            office.shutdownNow();
        }
    }

    @Test
    void aNumberThatIsNotUsedAfterAllIsGivenBack() {
        transactions.executeWithoutResult(status -> {
            numbers.next("某机关", "某不罚", 2026);
            status.setRollbackOnly();
        });
        assertThat(transactions.<String>execute(status -> numbers.next("某机关", "某不罚", 2026)))
                .isEqualTo("某不罚〔2026〕1号");
    }

    @Test
    void aListIsChangedPublishedAndInForceOnItsDay() {
        walk.itIs(LocalDate.of(2026, 3, 2));
        byte[] edited = EditedList.shipped("xiping-police")
                .condition("xiping_exempt_1_cooperated", "true", "4 积极配合调查")
                .bytes();
        office.publishes("xp", "xiping-police", edited, "2026-04-01");

        assertThat(lists.on("xiping-police", LocalDate.of(2026, 4, 1)).source().number())
                .isEqualTo(2);
        assertThat(lists.dmn("xiping-police", 2).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(edited);
    }

    private static Stream<String> taken(Future<List<String>> pile) {
        try {
            return pile.get().stream();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
