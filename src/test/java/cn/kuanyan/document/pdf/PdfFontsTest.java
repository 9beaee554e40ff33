package cn.kuanyan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A missing font fails the build, not the printing. */
class PdfFontsTest {

    @TempDir
    Path folder;

    @Test
    void theBuildBringsTheFontsAndTheyHaveTheCharactersOfLegalDocuments() throws IOException, FontFormatException {
        PdfFonts.installIn(folder);

        for (String resource : PdfFonts.RESOURCES) {
            File file = folder.resolve(Path.of(resource).getFileName()).toFile();
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            assertThat(font.canDisplayUpTo("壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整〔〕《》“”、，。：；（）￥□√罚款告知听证催告送达"))
                    .as(resource)
                    .isEqualTo(-1);
        }
    }

    @Test
    void theConfigurationKnowsNoOtherFolder() throws IOException {
        String configuration = Files.readString(PdfFonts.installIn(folder));

        assertThat(configuration).containsOnlyOnce("<dir>").contains(folder.toString(), PdfFonts.FAMILY);
    }
}
