package cn.kuanyan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialPasswordTest {

    @TempDir
    private Path folder;

    @Test
    void aGivenPasswordIsUsedAndWrittenNowhere() {
        TrialPassword password = new TrialPassword(new TrialProperties("given", folder.resolve("data")));

        assertThat(password.value()).isEqualTo("given");
        assertThat(password.generatedNow()).isFalse();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aRandomOneIsMadeUpOnceAndKeptForItsOwnerOnly() throws Exception {
        TrialPassword first = new TrialPassword(new TrialProperties("", folder.resolve("data")));
        String value = first.value();
        TrialPassword second = new TrialPassword(new TrialProperties(null, folder.resolve("data")));

        assertThat(value).hasSizeGreaterThanOrEqualTo(20);
        assertThat(first.generatedNow()).isTrue();
        assertThat(second.value()).isEqualTo(value);
        assertThat(second.generatedNow()).isFalse();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void noTwoTrialsShareAPassword() {
        String one = new TrialPassword(new TrialProperties("", folder.resolve("a"))).value();
        String other = new TrialPassword(new TrialProperties("", folder.resolve("b"))).value();

        assertThat(one).isNotEqualTo(other);
    }
}
