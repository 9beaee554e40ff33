package cn.kuanyan.procedure.document;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.document.*;
import cn.kuanyan.procedure.*;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuanyanTest
class DumpTmpTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    CompleteCases cases;

    @Autowired
    CaseDocuments documents;

    @Test
    void dump() throws Exception {
        long caseId = walk.caseId(cases.tianshui(LocalDate.of(2026, 3, 2)));
        for (var d : documents.ofCase(caseId)) {
            if (d.status() == DocumentView.Status.DRAFT) documents.issue(d.id(), null, "tsofficer1");
        }
        var some = documents.issuedIn(caseId).stream()
                .filter(d -> d.kind().equals("penalty-decision"))
                .toList();
        documents.issue(
                documents
                        .correct(some.get(0).id(), "住所书写有误。", "住所更正为天水市秦州区金丝雀路3号", "tsofficer1")
                        .id(),
                null,
                "tshead");
        documents.issue(
                documents.withdraw(some.get(1).id(), "适用法律错误", "tsofficer1").id(), null, "tshead");
    }
}
