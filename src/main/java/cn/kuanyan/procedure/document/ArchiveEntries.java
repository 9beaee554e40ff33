package cn.kuanyan.procedure.document;

import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The issued documents of a case for its index 案卷目录, a row for each, in the order of issue (《行政处罚法》第四十七条). */
@Component
class ArchiveEntries {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ObjectProvider<CaseDocuments> documents;

    ArchiveEntries(ObjectProvider<CaseDocuments> documents) {
        this.documents = documents;
    }

    List<Map<String, Object>> of(long caseId) {
        return documents.getObject().ofCase(caseId).stream()
                .filter(document -> document.issuedAt() != null)
                .map(ArchiveEntries::row)
                .toList();
    }

    private static Map<String, Object> row(DocumentView document) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", document.title());
        row.put("number", document.number());
        row.put("date", LocalDate.ofInstant(document.issuedAt(), CHINA));
        row.put(
                "remark",
                document.status() == DocumentView.Status.ISSUED
                        ? null
                        : document.status().label());
        return row;
    }
}
