package cn.kuanyan.evidence;

import static cn.kuanyan.evidence.content.Samples.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.problem.Rejection;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files in the database, in pieces: byte for byte, all or nothing, and no change unnoticed. The same on both databases. */
class StoredFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    /** With the settings of the trial. */
    @Nested
    class InH2 extends OnOneDatabase {

        @TempDir
        private Path folder;

        @Override
        DataSource database() {
            YamlPropertiesFactoryBean trial = new YamlPropertiesFactoryBean();
            trial.setResources(new ClassPathResource("application-trial.yml"));
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(trial.getObject()
                            .getProperty("spring.datasource.url")
                            .replace("${kuanyan.trial.data-directory}", folder.toString())
                    + ";DB_CLOSE_DELAY=-1");
            return source;
        }

        @Override
        void stop() {
            desk.database().execute("shutdown");
        }
    }

    @Nested
    class InPostgres extends OnOneDatabase {

        private static EmbeddedPostgres postgres;
        private static int databases;

        private com.zaxxer.hikari.HikariDataSource source;

        @Override
        DataSource database() throws IOException {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            String name = "files" + ++databases;
            new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + name);
            source = new com.zaxxer.hikari.HikariDataSource();
            source.setJdbcUrl(postgres.getJdbcUrl("postgres", name));
            source.setMaximumPoolSize(2);
            return source;
        }

        @Override
        void stop() {
            source.close();
        }

        @AfterAll
        static void stopServer() throws IOException {
            postgres.close();
        }
    }

    abstract static class OnOneDatabase {

        FileDesk desk;

        abstract DataSource database() throws IOException;

        abstract void stop() throws IOException;

        @org.junit.jupiter.api.BeforeEach
        void open() throws IOException {
            desk = new FileDesk(database());
        }

        @AfterEach
        void close() throws IOException {
            stop();
            desk.close();
        }

        @Test
        void twoHundredMegabytesAreNeverInMemory() throws Exception {
            long size = EvidenceFiles.MAX_SIZE;
            desk.add("录像.mp4", Generated.recording(MEGABYTE, 3));

            var added = Heap.during(() -> desk.add("录像.mp4", Generated.recording(size, 7)));
            assertThat(added.raise()).isLessThan(64L * MEGABYTE);
            assertThat(added.answer().size()).isEqualTo(size);

            var copied = Heap.during(() -> {
                DigestOutputStream sink =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"));
                desk.files().copyTo(added.answer().id(), sink);
                return HexFormat.of().formatHex(sink.getMessageDigest().digest());
            });
            assertThat(copied.raise()).isLessThan(64L * MEGABYTE);
            assertThat(copied.answer()).isEqualTo(added.answer().sha256());

            var verified = Heap.during(desk::verified);
            assertThat(verified.raise()).isLessThan(64L * MEGABYTE);
            assertThat(verified.answer().isWhole()).isTrue();
        }

        @Test
        void aFileComesBackByteForByte() {
            for (int size : new int[] {13, Pieces.SIZE - 1, Pieces.SIZE, Pieces.SIZE + 1, 3 * MEGABYTE}) {
                EvidenceFileView file = desk.add("现场 录像（一）.mp4", Generated.recording(size, size));

                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                desk.files().copyTo(file.id(), copy);
                assertThat(new ByteArrayInputStream(copy.toByteArray()))
                        .hasSameContentAs(Generated.recording(size, size));
                assertThat(file.size()).isEqualTo(size);
                assertThat(file.sha256()).isEqualTo(sha256(Generated.recording(size, size)));
                assertThat(file.mediaType()).isEqualTo("video/mp4");
                assertThat(file.fileName()).isEqualTo("现场 录像（一）.mp4");
            }
            assertThat(desk.files().ofCase(FileDesk.CASE)).hasSize(5);
            assertThat(desk.verified().isWhole()).isTrue();
        }

        @Test
        void theSameContentIsTakenOnceInACaseAndTheFileThatIsThereIsNamed() {
            desk.add("现场.pdf", new ByteArrayInputStream(pdf("x")));

            assertThatThrownBy(() -> desk.add("另一个名称.pdf", new ByteArrayInputStream(pdf("x"))))
                    .isInstanceOfSatisfying(Rejection.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Rejection.Kind.CONFLICT);
                        assertThat(refusal.getMessage()).contains("后台日志", "现场.pdf");
                    });
            assertThat(desk.count("evidence_file")).isEqualTo(1);
        }

        @Test
        void anUploadThatBreaksOffLeavesNothing() throws IOException {
            List<Path> before = temporary();

            assertThatThrownBy(() -> desk.add("录像.mp4", Generated.broken(5 * MEGABYTE, 3 * MEGABYTE)))
                    .isInstanceOf(UncheckedIOException.class);
            nothingIsLeft(before);
        }

        @Test
        void anUploadThatFailsWhileItIsStoredLeavesNothing() throws IOException {
            List<Path> before = temporary();
            desk.database().execute("alter table evidence_chunk add constraint only_the_first_two check (piece < 2)");

            assertThatThrownBy(() -> desk.add("录像.mp4", Generated.recording(5 * MEGABYTE, 1)))
                    .isInstanceOf(DataAccessException.class);
            nothingIsLeft(before);
        }

        @Test
        void aFileThatIsTooLargeOrEmptyIsRefusedAndLeavesNothing() throws IOException {
            List<Path> before = temporary();

            assertThatThrownBy(() -> desk.add("录像.mp4", Generated.recording(EvidenceFiles.MAX_SIZE + 1, 1)))
                    .isInstanceOfSatisfying(Rejection.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(Rejection.Kind.TOO_LARGE))
                    .hasMessageContaining("200 MB");
            assertThatThrownBy(() -> desk.add("空.txt", InputStream.nullInputStream()))
                    .isInstanceOf(Rejection.class);
            nothingIsLeft(before);
        }

        @Test
        void everyChangeOfFilesPiecesAndCustodyIsFound() {
            Random random = new Random(20261124);
            for (int i = 0; i < 4; i++) {
                EvidenceFileView file = desk.add("录像.mp4", Generated.recording(Pieces.SIZE + 20_000 + i, i));
                desk.hands(file);
                desk.hands(file);
            }
            assertThat(desk.verified().isWhole()).isTrue();
            List<String> unnoticed = new ArrayList<>();
            for (int change = 0; change < 250; change++) {
                String statement = aChange(random);
                desk.transaction().executeWithoutResult(status -> {
                    if (desk.database().update(statement) < 1 || desk.verified().isWhole()) {
                        unnoticed.add(statement);
                    }
                    status.setRollbackOnly();
                });
            }
            assertThat(unnoticed).isEmpty();
            assertThat(desk.verified().isWhole()).isTrue();
        }

        @Test
        void aChangedFileIsNamedAndNeverHandedOutWhole() {
            EvidenceFileView file = desk.add("录像.mp4", Generated.recording(2 * MEGABYTE, 1));
            desk.database().update(oneByte(file.id(), 0, 100));

            assertThat(desk.verified().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.agency()).isEqualTo(FileDesk.AGENCY);
                assertThat(finding.line()).contains("evidence_file 第" + file.id() + "行", "SHA-256");
            });
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            assertThatThrownBy(() -> desk.files().copyTo(file.id(), copy)).isInstanceOf(IllegalStateException.class);
            assertThat(copy.size()).isLessThan(2 * MEGABYTE);
        }

        @Test
        void aStartLooksAtRowsAndPiecesAndTheCommandAtEveryByte() {
            EvidenceFileView file = desk.add("录像.mp4", Generated.recording(2 * MEGABYTE + 5, 1));
            assertThat(desk.verifiedAtStart().isWhole()).isTrue();
            assertThat(desk.verifiedAtStart().summary()).contains("段数和大小", "verify-audit");
            assertThat(desk.verified().summary()).contains("逐字节");

            for (String change : List.of(
                    "delete from evidence_chunk where piece = 2",
                    "delete from evidence_chunk",
                    "update evidence_chunk set piece = 700 where piece = 2",
                    "update evidence_chunk set content = substring(content from 1 for 3) where piece = 2",
                    "update evidence_file set title = 'other'",
                    "update evidence_file set sha256 = '" + "a".repeat(64) + "'")) {
                desk.transaction().executeWithoutResult(status -> {
                    desk.database().update(change);
                    assertThat(desk.verifiedAtStart().findings()).as(change).isNotEmpty();
                    status.setRollbackOnly();
                });
            }
            desk.database().update(oneByte(file.id(), 1, 100));
            assertThat(desk.verifiedAtStart().isWhole()).isTrue();
            assertThat(desk.verified().isWhole()).isFalse();
        }

        private String aChange(Random random) {
            long file = 1 + random.nextInt(4);
            long entry = 1 + random.nextInt(8);
            List<String> kinds = List.of(
                    oneByte(file, 0, 20 + random.nextInt(Pieces.SIZE - 20)),
                    oneByte(file, 1, 20 + random.nextInt(19_000)),
                    "update evidence_chunk set content = substring(content from 1 for 100) where piece = 1 and file_id = "
                            + file,
                    "update evidence_chunk set piece = 7 where piece = 1 and file_id = " + file,
                    "insert into evidence_chunk (file_id, piece, content) select file_id, 2, content from "
                            + "evidence_chunk where piece = 1 and file_id = " + file,
                    "delete from evidence_chunk where piece = 1 and file_id = " + file,
                    "update evidence_file set title = 'other' where id = " + file,
                    "update evidence_file set file_name = 'other' where id = " + file,
                    "update evidence_file set purpose = 'SERVICE' where id = " + file,
                    "update evidence_file set sha256 = '" + "a".repeat(64) + "' where id = " + file,
                    "update evidence_file set size = size + 1 where id = " + file,
                    "update evidence_file set original_or_copy = 'ORIGINAL' where id = " + file,
                    "update evidence_file set uploaded_by = 'other' where id = " + file,
                    "update evidence_file set uploaded_at = uploaded_at + interval '1' second where id = " + file,
                    "update custody_entry set to_whom = 'other' where id = " + entry,
                    "update custody_entry set happened_on = '2026-03-01' where id = " + entry,
                    "update custody_entry set act = 'RETURNED' where id = " + entry,
                    "update custody_entry set reason = 'other' where id = " + entry,
                    "update custody_entry set file_id = 5 - file_id where id = " + entry,
                    "delete from custody_entry where id = " + entry,
                    "insert into custody_entry (file_id, act, from_whom, to_whom, place, happened_on, reason, "
                            + "recorded_at, recorded_by) select file_id, act, from_whom, to_whom, place, happened_on, "
                            + "reason, recorded_at, recorded_by from custody_entry where id = " + entry,
                    "delete from audit_start where subject_table = 'evidence_file'",
                    "update audit_entry set subject_hash = previous_hash where id = " + entry);
            return kinds.get(random.nextInt(kinds.size()));
        }

        /** Another value of one byte; the two databases write it differently. */
        private String oneByte(long file, int piece, int at) {
            byte[] content = desk.database()
                    .queryForObject(
                            "select content from evidence_chunk where file_id = ? and piece = ?",
                            byte[].class,
                            file,
                            piece);
            String other = HexFormat.of().toHexDigits((byte) (content[at] + 1));
            String literal = this instanceof InPostgres ? "'\\x" + other + "'::bytea" : "X'" + other + "'";
            return "update evidence_chunk set content = substring(content from 1 for %d) || %s || substring(content from %d) where file_id = %d and piece = %d"
                    .formatted(at, literal, at + 2, file, piece);
        }

        private void nothingIsLeft(List<Path> before) throws IOException {
            assertThat(desk.count("evidence_file")).isZero();
            assertThat(desk.count("evidence_chunk")).isZero();
            assertThat(desk.count("custody_entry")).isZero();
            assertThat(desk.count("audit_entry")).isZero();
            assertThat(temporary()).containsExactlyInAnyOrderElementsOf(before);
        }

        private static List<Path> temporary() throws IOException {
            try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return files.filter(file -> file.getFileName().toString().startsWith(Spooled.PREFIX))
                        .toList();
            }
        }

        private static String sha256(InputStream content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
            } catch (IOException | NoSuchAlgorithmException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
