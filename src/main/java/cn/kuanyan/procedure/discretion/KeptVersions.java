package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.AppliedLists.Applied;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By which versions of the lists a party's facts were assessed, kept on the statement of facts: whatever is published
 * later, the case is judged by these until its facts are stated anew.
 */
final class KeptVersions {

    private static final String FIELD = "appliedLists";

    private KeptVersions() {}

    static void keep(RecordData sheet, AppliedLists applied) {
        sheet.establish(
                FIELD,
                applied.versions().stream().map(list -> entry(list, applied)).toList());
    }

    /** Empty for a sheet that was filed before versions were kept, and for an agency without lists. */
    static Optional<AppliedLists> of(RecordData sheet) {
        List<RecordData> kept = sheet.rows(FIELD);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        RecordData any = kept.get(0);
        return Optional.of(new AppliedLists(
                any.date("conductDate").orElseThrow(),
                any.date("decisionDate").orElseThrow(),
                kept.stream()
                        .map(list -> new Applied(
                                list.need("list"), number(list, "versionAtConduct"), number(list, "versionAtDecision")))
                        .toList()));
    }

    private static Map<String, Object> entry(Applied list, AppliedLists applied) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("list", list.list());
        entry.put("conductDate", applied.conductDate().toString());
        entry.put("decisionDate", applied.decisionDate().toString());
        entry.put("versionAtConduct", list.atConduct());
        entry.put("versionAtDecision", list.atDecision());
        return entry;
    }

    private static Integer number(RecordData list, String field) {
        return list.text(field).map(Integer::valueOf).orElse(null);
    }
}
