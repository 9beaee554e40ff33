package cn.kuanyan.procedure.archive;

import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.procedure.Act;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every issued document as the frozen Word file and as PDF/A; drafts are no part of the file. */
@Component
@Order(1)
class DocumentSource implements ArchiveSource {

    private static final String FOLDER = "文书";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CaseDocuments documents;

    DocumentSource(CaseDocuments documents) {
        this.documents = documents;
    }

    /** @throws cn.kuanyan.problem.Rejection where no PDF can be made on this machine */
    @Override
    public List<ArchiveItem> items(Act about) {
        List<ArchiveItem> items = new ArrayList<>();
        for (DocumentView document : documents.issuedIn(about.caseId())) {
            LocalDate on = LocalDate.ofInstant(document.issuedAt(), CHINA);
            byte[] word = documents.word(document.id());
            byte[] printed = documents.pdf(document.id());
            items.add(new ArchiveItem(FOLDER, title(document), "docx", on, ArchiveItem.bytes(word)));
            items.add(new ArchiveItem(FOLDER, title(document), "pdf", on, ArchiveItem.bytes(printed)));
        }
        return items;
    }

    private static String title(DocumentView document) {
        return document.number() == null ? document.title() : document.title() + "-" + document.number();
    }
}
