package cn.kuanyan.procedure.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody typed, its path is safe on every file system. */
class SafeNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows\\system32",
                "/绝对路径",
                "C:\\证据",
                "CON",
                "笔录. . .",
                "换\n行\r\0",
                "倒\u202e序",
                "问?号*星\"引|竖<小>大:冒",
                "",
                "   ",
                ".",
                "\ud800"
            })
    void noTitleLeavesItsFolderOrStopsWindows(String title) {
        String path = path(new SafeNames(), "证据", title, "pdf");

        assertThat(path)
                .matches("证据/001-[^/\\\\<>:\"|?*\\p{Cntrl}\\p{Cf}]+\\.pdf")
                .doesNotContain(" .");
    }

    @Test
    void theSameTitleTwiceHasTwoPaths() {
        SafeNames names = new SafeNames();

        assertThat(path(names, "证据", "笔录", "PDF")).isEqualTo("证据/001-笔录.pdf");
        assertThat(path(names, "证据", "笔录", "pdf")).isEqualTo("证据/002-笔录.pdf");
        assertThat(path(names, "送达", "笔录", "exe/../x")).isEqualTo("送达/001-笔录.bin");
        assertThatThrownBy(() -> names.file("证据/001", "笔录", "PDF")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneThingInTwoFormsHasOnePlace() {
        SafeNames names = new SafeNames();
        String place = names.place("文书");

        assertThat(names.file(place, "决定书", "docx")).isEqualTo("文书/001-决定书.docx");
        assertThat(names.file(place, "决定书", "pdf")).isEqualTo("文书/001-决定书.pdf");
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        String path = path(new SafeNames(), "证据", "𠀀".repeat(100), "pdf");

        assertThat(path.codePoints().filter(Character::isSupplementaryCodePoint).count())
                .isEqualTo(30);
        assertThat(path.length()).isLessThan(80);
    }

    private static String path(SafeNames names, String folder, String title, String extension) {
        return names.file(names.place(folder), title, extension);
    }
}
