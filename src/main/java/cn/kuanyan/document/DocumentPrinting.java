package cn.kuanyan.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.document.pdf.PdfRendition;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PDF/A of issued documents. */
@Service
@Transactional
public class DocumentPrinting {

    private final CaseDocuments documents;
    private final CaseDocumentFileRepository files;
    private final PdfRendition rendition;
    private final CaseFiles caseFiles;
    private final DocumentTrail trail;
    private final Clock clock;

    DocumentPrinting(
            CaseDocuments documents,
            CaseDocumentFileRepository files,
            PdfRendition rendition,
            CaseFiles caseFiles,
            DocumentTrail trail,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.rendition = rendition;
        this.caseFiles = caseFiles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The PDF/A of an issued document, made at first need and then kept.
     *
     * @throws Rejection CONFLICT for a draft, and where no PDF can be made on this machine
     */
    public byte[] pdf(long id) {
        Optional<CaseDocumentFile> kept = files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.PDF);
        if (kept.isPresent()) {
            return kept.get().content();
        }
        CaseDocument document = documents.document(id);
        CaseDocumentFile word = files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.WORD)
                .orElseThrow(() -> Rejection.conflict("PDF", "《%s》尚未签发，签发以后才有 PDF。".formatted(document.title())));
        byte[] pdf = rendition.pdfA(word.content());
        // Nobody waits while LibreOffice works; of several who asked at once the first one's file is kept.
        caseFiles.lock(document.caseId());
        Optional<CaseDocumentFile> meanwhile = files.findByDocumentIdAndForm(id, CaseDocumentFile.Form.PDF);
        if (meanwhile.isPresent()) {
            return meanwhile.get().content();
        }
        CaseDocumentFile made =
                files.save(new CaseDocumentFile(id, CaseDocumentFile.Form.PDF, pdf, "系统", clock.instant()));
        trail.note(
                document,
                "系统",
                "print",
                clock.instant(),
                word.sha256(),
                made.sha256(),
                "case_document_file",
                made.id());
        return made.content();
    }
}
