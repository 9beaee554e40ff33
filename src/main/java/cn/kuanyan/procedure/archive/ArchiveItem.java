package cn.kuanyan.procedure.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * One file of the archive before it has a path.
 *
 * @param folder folder of the archive
 * @param extension ending of the file's name, without the dot
 * @param on day of the paper or file, {@code null} where it has none
 */
record ArchiveItem(String folder, String title, String extension, LocalDate on, Content content) {

    /** Writes itself to wherever the archive is streamed to, piece by piece. */
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    static Content text(String text) {
        return target -> target.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Content bytes(byte[] bytes) {
        return target -> target.write(bytes);
    }
}
