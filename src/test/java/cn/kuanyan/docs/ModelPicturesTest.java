package cn.kuanyan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelPicturesTest {

    private static final Map<Path, String> EXPECTED = ModelPictures.generate();

    @BeforeAll
    static void writeThemWhenAsked() throws IOException {
        if (!"write".equals(System.getProperty("kuanyan.docs"))) {
            return;
        }
        Files.createDirectories(ModelPictures.FOLDER);
        for (Path stale : filesOf(ModelPictures.FOLDER)) {
            Files.delete(stale);
        }
        for (Map.Entry<Path, String> file : EXPECTED.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    @Test
    void everyPictureShowsItsModelAsItIsNow() throws IOException {
        for (Map.Entry<Path, String> file : EXPECTED.entrySet()) {
            assertThat(file.getKey()).exists();
            assertThat(Files.readString(file.getKey()))
                    .as("%s is stale; run: ./mvnw test -Dtest=ModelPicturesTest -Dkuanyan.docs=write", file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void noPictureIsLeftOfAModelThatIsGone() throws IOException {
        assertThat(filesOf(ModelPictures.FOLDER)).isEqualTo(new TreeSet<>(EXPECTED.keySet()));
    }

    @Test
    void theSameModelGivesTheSamePicture() {
        assertThat(ModelPictures.generate()).isEqualTo(EXPECTED);
    }

    @Test
    void aLabelIsBrokenIntoEvenLinesAndNoLineStartsWithPunctuation() {
        assertThat(ModelPicturesText.wrap("形成集体讨论决定", 7)).containsExactly("形成集体", "讨论决定");
        assertThat(ModelPicturesText.wrap("是否立案？", 4)).containsExactly("是否立", "案？");
        assertThat(ModelPicturesText.wrap("是否已经立案？", 6)).containsExactly("是否已经", "立案？");
        assertThat(ModelPicturesText.wrap("已立案？是", 4)).containsExactly("已立案？", "是");
    }

    @Test
    void aWordIsNotTornApart() {
        assertThat(ModelPicturesText.wrap("集体讨论是否同意？", 6)).containsExactly("集体讨论", "是否同意？");
        assertThat(ModelPicturesText.wrap("告知举报人或者移送部门", 7)).containsExactly("告知举报人", "或者移送部门");
    }

    private static Set<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
