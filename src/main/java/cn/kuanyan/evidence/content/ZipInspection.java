package cn.kuanyan.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive: an Office file is looked at as such, any other one entry by entry, archives in it as well. */
final class ZipInspection {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Judgement judgement;
    private final Budget budget;

    ZipInspection(Judgement judgement, Budget budget) {
        this.judgement = judgement;
        this.budget = budget;
    }

    FileKind inspect(Path file, String name, int depth) throws IOException {
        try (ZipFile archive = open(file)) {
            Budget.ratio(Files.size(file), stated(archive));
            if (archive.getEntry("[Content_Types].xml") != null) {
                return new OfficeInspection(budget, Files.size(file)).inspect(archive, name);
            }
            if (archive.getEntry("mimetype") != null) {
                throw TextInspection.unknown(name, "application/vnd.oasis.opendocument");
            }
            boolean ofd = archive.getEntry("OFD.xml") != null;
            if (!ofd) {
                Budget.depth(depth + 1);
            }
            each(archive, file, depth, ofd);
            return ofd ? FileKind.OFD : FileKind.ZIP;
        } catch (ZipException broken) {
            throw Judgement.refused("压缩包", "“%s”已经损坏或者加密，无法检查其内容，不能提交。".formatted(name));
        }
    }

    /** Refuses an archive that was appended to a picture, recording or PDF. */
    static void refuseAppended(Path file, String name) throws IOException {
        try (ZipFile appended = open(file)) {
            if (appended.size() > 0) {
                throw Judgement.refused("文件类型", "“%s”的末尾附有压缩包，不能提交。".formatted(name));
            }
        } catch (ZipException none) {
            // As it should be.
        }
    }

    private void each(ZipFile archive, Path file, int depth, boolean ofd) throws IOException {
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            budget.entry();
            if (entry.isDirectory()) {
                continue;
            }
            Path content = Files.createTempFile("kuanyan-entry-", ".part");
            try {
                try (InputStream stream = archive.getInputStream(entry)) {
                    unpacked = unpack(stream, content, Files.size(file), unpacked);
                }
                if (ofd) {
                    ForbiddenNames.check(entry.getName());
                } else if (Files.size(content) > 0) {
                    judgement.of(content, entry.getName(), depth + 1);
                }
            } finally {
                Files.deleteIfExists(content);
            }
        }
    }

    private long unpack(InputStream stream, Path target, long packed, long before) throws IOException {
        long unpacked = before;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream output = Files.newOutputStream(target)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                unpacked += read;
                budget.unpacked(read);
                Budget.ratio(packed, unpacked);
                output.write(buffer, 0, read);
            }
        }
        return unpacked;
    }

    private static long stated(ZipFile archive) {
        return archive.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    /** Archives made in China often name their entries in GBK. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException maybeNamesInGbk) {
            return new ZipFile(file.toFile(), GB18030);
        }
    }
}
