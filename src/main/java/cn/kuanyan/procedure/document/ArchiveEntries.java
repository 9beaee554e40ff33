package cn.kuanyan.procedure.document;

import java.util.List;
import java.util.Map;

/** What the file of a case consists of, a row for each thing in the order of the file (《行政处罚法》第四十七条). */
public interface ArchiveEntries {

    /** Rows of title, number, date and remark. */
    List<Map<String, Object>> of(long caseId);
}
