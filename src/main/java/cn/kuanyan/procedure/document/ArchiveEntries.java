package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The issued documents of a case for its index 案卷目录, a row for each, in the order of issue (《行政处罚法》第四十七条). */
@Component
class ArchiveEntries {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ObjectProvider<CaseDocuments> documents;

    private final CaseFiles caseFiles;

    ArchiveEntries(ObjectProvider<CaseDocuments> documents, CaseFiles caseFiles) {
        this.documents = documents;
        this.caseFiles = caseFiles;
    }

    List<Map<String, Object>> of(long caseId) {
        Map<Long, String> names = caseFiles.parties(caseId).stream().collect(Collectors.toMap(Party::id, Party::name));
        return documents.getObject().issuedIn(caseId).stream()
                .map(document -> row(document, names.get(document.partyId())))
                .toList();
    }

    private static Map<String, Object> row(DocumentView document, String party) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", document.title());
        row.put("number", document.number());
        row.put("date", LocalDate.ofInstant(document.issuedAt(), CHINA));
        row.put("remark", document.status() == DocumentView.Status.ISSUED ? party : withStatus(document, party));
        return row;
    }

    private static String withStatus(DocumentView document, String party) {
        return Stream.of(party, document.status().label())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
    }
}
