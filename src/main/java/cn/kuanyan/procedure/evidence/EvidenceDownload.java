package cn.kuanyan.procedure.evidence;

import cn.kuanyan.evidence.EvidenceFileView;
import cn.kuanyan.evidence.EvidenceFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with a file, always as an attachment: no browser shows on this address what somebody else wrote. */
@Component
public class EvidenceDownload {

    private final EvidenceFiles files;

    EvidenceDownload(EvidenceFiles files) {
        this.files = files;
    }

    /** @param found a file that the person may read */
    public void write(EvidenceFileView found, HttpServletResponse response) throws IOException {
        response.setContentType(found.mediaType());
        response.setContentLengthLong(found.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(found.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.copyTo(found.id(), response.getOutputStream());
    }
}
