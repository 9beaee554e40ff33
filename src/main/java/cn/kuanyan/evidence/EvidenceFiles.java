package cn.kuanyan.evidence;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.evidence.content.FileInspection;
import cn.kuanyan.evidence.content.FileKind;
import cn.kuanyan.problem.PlainText;
import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;

/** The files of the cases. */
@Service
public class EvidenceFiles {

    /** Largest file in bytes: 200 MB. */
    public static final long MAX_SIZE = 200L * 1024 * 1024;

    private final FileStore store;
    private final Pieces pieces;
    private final Attachment attachment;
    private final CaseFiles cases;
    private final FileInspection inspection;

    EvidenceFiles(FileStore store, Pieces pieces, Attachment attachment, CaseFiles cases, FileInspection inspection) {
        this.store = store;
        this.pieces = pieces;
        this.attachment = attachment;
        this.cases = cases;
        this.inspection = inspection;
    }

    /** The files of a case, oldest first. */
    public List<EvidenceFileView> ofCase(long caseId) {
        return store.ofCase(caseId);
    }

    /** @throws Rejection (404) when there is none */
    public EvidenceFileView get(long fileId) {
        return store.find(fileId).orElseThrow(() -> Rejection.notFound("没有这份文件。"));
    }

    /**
     * Takes a file in. The content goes to disk first, is judged there and stored in pieces in one transaction; however
     * this ends, nothing is left on disk, and when it fails nothing is left at all.
     *
     * @param content read to its end, not closed
     * @throws Rejection 400 for a dangerous, unknown or mislabelled content and for what is said about it, 409 for a case
     *     that takes no more files and for a content that the case has, 413 above {@link #MAX_SIZE}
     * @throws UncheckedIOException when the stream breaks off
     */
    public EvidenceFileView add(NewFile file, InputStream content) {
        check(file);
        try (Spooled spooled = Spooled.of(content, MAX_SIZE)) {
            store.requireNew(file.caseId(), spooled.sha256());
            String name = FileName.of(file.fileName());
            FileKind kind = inspection.inspect(spooled.path(), name);
            return store.store(file, kind.nameFor(name), kind.mediaType(), spooled);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private void check(NewFile file) {
        if (file.purpose() == null) {
            throw Rejection.of("purpose", "必填", "请说明文件的用途。");
        }
        if (file.form() == null) {
            throw Rejection.of("form", "必填", "请说明是原件还是复制件。");
        }
        if (file.title() == null
                || file.title().isBlank()
                || file.title().strip().length() > 200) {
            throw Rejection.of("title", "必填", "请填写文件的名称，不超过200个字。");
        }
        PlainText.fault("title", "名称", file.title()).ifPresent(fault -> {
            throw new Rejection(Rejection.Kind.INVALID, List.of(fault));
        });
        attachment.requireOpen(cases.get(file.caseId()));
        attachment.check(file);
    }

    /**
     * Writes the content as it was handed in. The last piece is held back until the SHA-256 is known to be right, so that
     * a changed file is never received as a whole.
     *
     * @throws UncheckedIOException when it cannot be written
     * @throws IllegalStateException when it is no longer what was handed in
     */
    public void copyTo(long fileId, OutputStream target) {
        EvidenceFileView file = get(fileId);
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] held = new byte[0];
        try {
            int count = pieces.count(fileId);
            for (int piece = 0; piece < count; piece++) {
                target.write(held);
                held = pieces.read(fileId, piece);
                digest.update(held);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw new IllegalStateException("content of evidence_file %d was changed".formatted(fileId));
            }
            target.write(held);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
