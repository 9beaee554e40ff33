package cn.kuanyan.evidence;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** What was handed in, on disk until it is judged and stored; closing it removes it. */
record Spooled(Path path, long size, String sha256) implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024;

    /** Names the process, so that what a process that was killed left can be told from what is in use. */
    static final String PREFIX = "kuanyan-evidence-" + ProcessHandle.current().pid() + "-";

    /**
     * Reads a stream to its end.
     *
     * @throws Rejection (413) when there is more than the limit, (400) when there is nothing
     * @throws IOException when it ends before its end; nothing is left then
     */
    static Spooled of(InputStream content, long limit) throws IOException {
        Path path = Files.createTempFile(PREFIX, ".part");
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            long size = copied(content, path, digest, limit);
            if (size == 0) {
                throw Rejection.of("file", "文件内容", "文件是空的，请重新选择。");
            }
            return new Spooled(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static long copied(InputStream content, Path path, MessageDigest digest, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream target = Files.newOutputStream(path)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new Rejection(
                            Rejection.Kind.TOO_LARGE,
                            List.of(new Finding("file", "文件大小", "文件超过 %d MB，不能提交。".formatted(limit / MEGABYTE))));
                }
                digest.update(buffer, 0, read);
                target.write(buffer, 0, read);
            }
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
