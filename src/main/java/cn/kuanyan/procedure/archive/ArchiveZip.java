package cn.kuanyan.procedure.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes a ZIP straight to its reader and takes the SHA-256 of every entry and of the whole on the way. */
final class ArchiveZip {

    static final String MANIFEST = "manifest.sha256";

    /**
     * The finished ZIP.
     *
     * @param sha256 of the whole
     * @param manifestSha256 of the manifest in it
     * @param size in bytes
     */
    record Sealed(String sha256, String manifestSha256, long size, int entries) {}

    private final Map<String, String> digests = new LinkedHashMap<>();
    private final MessageDigest whole = DigestUtils.getSha256Digest();
    private final Counted counted;
    private final ZipOutputStream zip;

    ArchiveZip(OutputStream target) {
        this.counted = new Counted(new DigestOutputStream(target, whole));
        this.zip = new ZipOutputStream(counted, StandardCharsets.UTF_8);
    }

    void add(String path, ArchiveItem.Content content) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        zip.putNextEntry(new ZipEntry(path));
        content.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        digests.put(path, HexFormat.of().formatHex(digest.digest()));
    }

    /** Adds the manifest of everything before it, in the format of {@code sha256sum -c}, and ends the ZIP; the target stays open. */
    Sealed seal() throws IOException {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
        zip.putNextEntry(new ZipEntry(MANIFEST));
        byte[] manifest = lines.toString().getBytes(StandardCharsets.UTF_8);
        zip.write(manifest);
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return new Sealed(
                HexFormat.of().formatHex(whole.digest()),
                DigestUtils.sha256Hex(manifest),
                counted.size,
                digests.size() + 1);
    }

    /** What is written to it counts; entries of any size pass through. */
    private static final class Counted extends FilterOutputStream {

        private long size;

        Counted(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            size += length;
        }
    }

    /** An entry's content cannot end the ZIP. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The entry is closed by the ZIP.
        }
    }
}
