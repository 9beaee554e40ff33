package cn.kuanyan.procedure.document;

import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentPrinting;
import cn.kuanyan.document.DocumentView;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the file of a document that the person may read. */
@Component
public class DocumentDownload {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CaseDocuments documents;
    private final DocumentPrinting printing;

    DocumentDownload(CaseDocuments documents, DocumentPrinting printing) {
        this.documents = documents;
        this.printing = printing;
    }

    public ResponseEntity<byte[]> word(DocumentView of) {
        return file(of, ".docx", WORD, documents.word(of.id()));
    }

    public ResponseEntity<byte[]> pdf(DocumentView of) {
        return file(of, ".pdf", MediaType.APPLICATION_PDF, printing.pdf(of.id()));
    }

    private static ResponseEntity<byte[]> file(DocumentView of, String ending, MediaType type, byte[] content) {
        String name = of.title() + (of.number() == null ? "" : of.number()) + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
