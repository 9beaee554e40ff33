package cn.kuanyan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each duty of the procedure has a test or says why not, and {@code docs/duties.md} tells which. Writes it anew with
 * {@code ./mvnw test -Dtest=DutyMatrixTest -Dkuanyan.docs=write}.
 */
class DutyMatrixTest {

    private static final Path DOCUMENT = Path.of("docs/duties.md");
    private static final int DUTIES = 90;

    private static final DutyMatrix MATRIX = new DutyMatrix(Duty.all(), DutyProofs.all());

    @Test
    void everyDutyHasATestOrSaysWhyNotAndNoAnnotationNamesAnother() {
        assertThat(MATRIX.faults()).isEmpty();
    }

    @Test
    void theListIsComplete() {
        assertThat(MATRIX.duties()).extracting(Duty::id).hasSize(DUTIES).doesNotHaveDuplicates();
        assertThat(MATRIX.duties()).allSatisfy(duty -> {
            assertThat(duty.step()).as(duty.id()).isNotBlank();
            assertThat(duty.duty()).as(duty.id()).isNotBlank();
            assertThat(duty.basis()).as(duty.id()).isNotBlank();
            assertThat(duty.verified()).as(duty.id()).matches("(V2|V1|S|2nd|M).*");
        });
    }

    @Test
    void aReasonIsAReason() {
        assertThat(MATRIX.duties())
                .filteredOn(duty -> duty.open() != null)
                .allSatisfy(duty -> assertThat(duty.open()).as(duty.id()).matches("(尚未实现|不在范围)：.{5,}。"));
    }

    @Test
    void whatIsSaidToEnforceADutyExists() {
        assertThat(MATRIX.duties())
                .flatMap(Duty::where)
                .allSatisfy(place -> assertThat(exists(place)).as(place).isTrue());
    }

    @Test
    void onlyWhatIsRunProvesADuty() {
        assertThat(DutyProofs.misplaced()).isEmpty();
    }

    @Test
    void aDutyWithNeitherTestNorReasonIsAFault() {
        assertThat(new DutyMatrix(List.of(duty("X1", null, "here")), Map.of()).faults())
                .containsExactly("X1: no test and no reason");
    }

    @Test
    void aReasonBesideATestIsAFault() {
        assertThat(new DutyMatrix(List.of(duty("X1", "尚未实现：没有登记。", "here")), proof("X1")).faults())
                .singleElement()
                .asString()
                .startsWith("X1: has a reason, and tests");
    }

    @Test
    void anAnnotationThatNamesNoDutyIsAFault() {
        assertThat(new DutyMatrix(List.of(), proof("X9")).faults())
                .containsExactly("X9: no such duty, named by [SomeTest#does]");
    }

    @Test
    void aProvenDutySaysWhereItIsEnforced() {
        assertThat(new DutyMatrix(List.of(duty("X1", null)), proof("X1")).faults())
                .containsExactly("X1: proven, but not said where it is enforced");
    }

    @Test
    void theDocumentIsThatOfTheListAndTheTests() throws IOException {
        if ("write".equals(System.getProperty("kuanyan.docs"))) {
            Files.writeString(DOCUMENT, MATRIX.document());
        }
        assertThat(DOCUMENT)
                .as("stale; run ./mvnw test -Dtest=DutyMatrixTest -Dkuanyan.docs=write")
                .exists();
        assertThat(Files.readString(DOCUMENT))
                .as("stale; run ./mvnw test -Dtest=DutyMatrixTest -Dkuanyan.docs=write")
                .isEqualTo(MATRIX.document());
    }

    private static Duty duty(String id, String open, String... where) {
        return new Duty(
                id,
                "决定",
                "某项义务",
                null,
                null,
                null,
                null,
                "某条",
                "V2",
                where.length == 0 ? null : List.of(where),
                null,
                open);
    }

    private static Map<String, Set<String>> proof(String id) {
        return Map.of(id, Set.of("SomeTest#does"));
    }

    private static boolean exists(String place) {
        if (place.contains("/")) {
            return Files.exists(Path.of(place));
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.anyMatch(file -> file.getFileName().toString().equals(place + ".java"));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
