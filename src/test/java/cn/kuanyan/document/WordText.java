package cn.kuanyan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The text of a Word file with its headers and footers, a line for each paragraph. */
public final class WordText {

    private WordText() {}

    public static String of(byte[] word) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                    text.append(words(new String(parts.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return text.toString();
    }

    private static String words(String xml) {
        return xml.replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "")
                .replaceAll("</w:p>|<w:br[^>]*/>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
