package cn.kuanyan.procedure.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * One thing of the case file before it has a path: one row of the index, one or several files of the archive.
 *
 * @param folder folder of the archive
 * @param number 文号, {@code null} where it has none
 * @param on day of the paper or file
 * @param remark the party and what else the index says of it, {@code null} for nothing
 * @param files the same thing in each of its forms, e.g. Word and PDF
 */
record ArchiveItem(String folder, String title, String number, LocalDate on, String remark, List<Form> files) {

    /** @param extension ending of the file's name, without the dot */
    record Form(String extension, Content content) {}

    /** Writes itself to wherever the archive is streamed to, piece by piece. */
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    static ArchiveItem of(String folder, String title, LocalDate on, String remark, String extension, Content content) {
        return new ArchiveItem(folder, title, null, on, remark, List.of(new Form(extension, content)));
    }

    /** The number belongs to the name of the file: several documents of a case have the same title. */
    String name() {
        return number == null ? title : title + "-" + number;
    }

    /** Made only when it is written: whoever needs but the index does not wait for it. */
    static Content text(Supplier<String> text) {
        return target -> target.write(text.get().getBytes(StandardCharsets.UTF_8));
    }

    static Content bytes(Supplier<byte[]> bytes) {
        return target -> target.write(bytes.get());
    }
}
