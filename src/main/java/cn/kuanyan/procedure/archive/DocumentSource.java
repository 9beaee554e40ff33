package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentPrinting;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.procedure.Act;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every issued document as the frozen Word file and as PDF/A; drafts are no part of the file. */
@Component
@Order(1)
class DocumentSource implements ArchiveSource {

    private static final String FOLDER = "文书";

    private final CaseDocuments documents;
    private final DocumentPrinting printing;
    private final Clock clock;

    DocumentSource(CaseDocuments documents, DocumentPrinting printing, Clock clock) {
        this.documents = documents;
        this.printing = printing;
        this.clock = clock;
    }

    @Override
    public List<ArchiveItem> items(Act about) {
        return documents.issuedIn(about.caseId()).stream()
                .map(document -> item(document, about.progress().parties()))
                .toList();
    }

    private ArchiveItem item(DocumentView document, List<Party> parties) {
        String party = PartyNames.of(parties, document.partyId());
        String status = document.status() == DocumentView.Status.ISSUED
                ? null
                : document.status().label();
        String remark = Stream.of(party, status).filter(Objects::nonNull).collect(Collectors.joining("，"));
        return new ArchiveItem(
                FOLDER,
                document.title(),
                document.number(),
                LocalDate.ofInstant(document.issuedAt(), clock.getZone()),
                remark.isEmpty() ? null : remark,
                List.of(
                        new ArchiveItem.Form("docx", ArchiveItem.bytes(() -> documents.word(document.id()))),
                        new ArchiveItem.Form("pdf", ArchiveItem.bytes(() -> printing.pdf(document.id())))));
    }

    /** Every PDF is made and kept beforehand: later the archive can no more be refused, only broken off. */
    @Override
    public void prepare(Act about) {
        documents.issuedIn(about.caseId()).forEach(document -> printing.pdf(document.id()));
    }
}
