package cn.kuanyan.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.document.pdf.PdfRendition;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A document of a case as it reads today, on the template that the agency uses, of which nothing is kept: the index of an
 * archive is made anew whenever one is taken, while the one that was issued stays as it is.
 */
@Service
@Transactional(readOnly = true)
public class UnkeptDocument {

    private final DocumentKinds kinds;
    private final DocumentTemplates templates;
    private final ObjectProvider<DocumentSource> source;
    private final PdfRendition rendition;
    private final CaseFiles caseFiles;
    private final Clock clock;

    UnkeptDocument(
            DocumentKinds kinds,
            DocumentTemplates templates,
            ObjectProvider<DocumentSource> source,
            PdfRendition rendition,
            CaseFiles caseFiles,
            Clock clock) {
        this.kinds = kinds;
        this.templates = templates;
        this.source = source;
        this.rendition = rendition;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /** @throws cn.kuanyan.problem.Rejection where no PDF can be made on this machine */
    public byte[] pdf(String kind, long caseId) {
        return rendition.pdfA(word(kinds.get(kind), caseId));
    }

    private byte[] word(DocumentKind kind, long caseId) {
        LocalDate today = LocalDate.now(clock);
        String agency = caseFiles.get(caseId).agency();
        byte[] template = templates.file(
                agency, kind.kind(), templates.inUse(agency, kind, today).id());
        Filling filling = source.getObject().fill(kind, new Occasion(caseId, null, null, null, null, today));
        return WordTemplate.fill(template, kind, filling.printed());
    }
}
