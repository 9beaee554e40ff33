package cn.kuanyan.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fonts of every PDF, whatever fonts the machine has: LibreOffice sees only these, so a document looks the same
 * everywhere and nothing is replaced silently. They come with the build; without them it fails.
 */
final class PdfFonts {

    static final String FAMILY = "Noto Sans SC";

    static final List<String> RESOURCES =
            List.of("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

    private PdfFonts() {}

    /**
     * Puts the fonts and a font configuration that knows no others into a folder.
     *
     * @return the configuration file, for the environment variable {@code FONTCONFIG_FILE}
     */
    static Path installIn(Path folder) {
        try {
            for (String resource : RESOURCES) {
                copy(resource, folder.resolve(resource.substring(resource.lastIndexOf('/') + 1)));
            }
            return Files.writeString(folder.resolve("fonts.conf"), configuration(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream font = PdfFonts.class.getClassLoader().getResourceAsStream(resource)) {
            if (font == null) {
                throw new IllegalStateException("The font is missing in the build: " + resource);
            }
            Files.copy(font, target);
        }
    }

    private static String configuration(Path folder) {
        return """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig>
                  <dir>%1$s</dir>
                  <cachedir>%1$s/cache</cachedir>
                  <match target="pattern">
                    <edit name="family" mode="assign" binding="strong"><string>%2$s</string></edit>
                  </match>
                </fontconfig>
                """
                .formatted(folder, FAMILY);
    }
}
