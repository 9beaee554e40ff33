package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.archive.CaseFileContents.Placed;
import cn.kuanyan.procedure.document.ArchiveEntries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rows of 案卷目录, for the document that is issued when a case is archived and for the index of every archive alike. */
@Component
class FileIndexRows implements ArchiveEntries {

    private static final String NOBODY = "系统";

    private final ObjectProvider<CaseFileContents> contents;
    private final CaseFiles caseFiles;
    private final ClosedCases cases;

    /** The contents are asked for late: the documents among them are filled from this list. */
    FileIndexRows(ObjectProvider<CaseFileContents> contents, CaseFiles caseFiles, ClosedCases cases) {
        this.contents = contents;
        this.caseFiles = caseFiles;
        this.cases = cases;
    }

    @Override
    public List<Map<String, Object>> of(long caseId) {
        Act about = cases.act(caseFiles.get(caseId), NOBODY);
        return contents.getObject().of(about).stream().map(FileIndexRows::row).toList();
    }

    private static Map<String, Object> row(Placed placed) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", placed.item().title());
        row.put("number", placed.item().number());
        row.put("date", placed.item().on());
        row.put(
                "remark",
                placed.item().remark() == null
                        ? placed.place()
                        : placed.place() + "，" + placed.item().remark());
        return row;
    }
}
