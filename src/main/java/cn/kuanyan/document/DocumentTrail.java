package cn.kuanyan.document;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import cn.kuanyan.casefile.CaseFiles;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Every act with a document is on the record of acts. */
@Component
class DocumentTrail {

    private final AuditTrail record;
    private final CaseFiles caseFiles;

    DocumentTrail(AuditTrail record, CaseFiles caseFiles) {
        this.record = record;
        this.caseFiles = caseFiles;
    }

    void note(
            CaseDocument document,
            String actor,
            String act,
            Instant at,
            String before,
            String after,
            String table,
            long row) {
        record.record(new Recorded(
                caseFiles.get(document.caseId()).agency(),
                document.caseId(),
                at,
                actor,
                DocumentArticles.act(act, document.kind()),
                before,
                after,
                table,
                row));
    }
}
