package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.evidence.EvidenceFiles;
import cn.kuanyan.evidence.Generated;
import cn.kuanyan.evidence.Heap;
import cn.kuanyan.evidence.Uploads;
import cn.kuanyan.lists.EditedList;
import cn.kuanyan.lists.LeniencyLists;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @Autowired
    private AuditVerification verification;

    @LocalServerPort
    private int port;

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
    void twoHundredMegabytesGoInAndOutOverHttpAndAreNeverInMemory() throws Exception {
        walk.itIs(LocalDate.of(2026, 3, 2));
        String instance =
                walk.registers("tsofficer1", Papers.registration("tianshui-cac/72", LocalDate.of(2026, 3, 2)));
        long caseId = walk.caseId(instance);
        walk.does("tsofficer1", instance, "userTask_verifyClue", Papers.proposalToFile("tsofficer1", "tsofficer2"));
        Uploads uploads = new Uploads(port);
        long size = EvidenceFiles.MAX_SIZE;
        Map<String, Object> fields = Map.of("purpose", "DOCUMENT", "title", "现场录像", "form", "ORIGINAL");

        var added = Heap.during(
                () -> uploads.sends("tsofficer1", caseId, "录像.mp4", Generated.recording(size, 5), size, fields));
        assertThat(added.answer().status()).as(added.answer().body()).isEqualTo(201);
        assertThat(added.raise()).isLessThan(64L * 1024 * 1024);

        long file = added.answer().json().path("id").asLong();
        var back = Heap.during(() -> {
            try (InputStream content =
                    uploads.downloads("tsofficer1", caseId, file).body()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                return HexFormat.of().formatHex(digest.digest());
            }
        });
        assertThat(back.answer()).isEqualTo(added.answer().json().path("sha256").asText());
        assertThat(back.raise()).isLessThan(64L * 1024 * 1024);
        assertThat(verification.verify().findings()).isEmpty();
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
