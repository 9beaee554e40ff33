package cn.kuanyan.procedure.investigation;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/**
 * How evidence was taken, and whether that fits its kind: an inquiry and an inspection leave a record (《行政处罚法》第五十五条第二款),
 * what a monitoring device recorded was reviewed (第四十一条). The form asks for what each of them needs.
 */
final class EvidenceRecord {

    private static final String ARTICLE_46 = "《中华人民共和国行政处罚法》第四十六条、第五十五条第二款";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private static final Map<String, Set<String>> KINDS = Map.of(
            "INQUIRY", Set.of("PARTY_STATEMENT", "WITNESS_TESTIMONY"),
            "INSPECTION", Set.of("INSPECTION_RECORD"),
            "MONITORING", Set.of("AUDIOVISUAL", "ELECTRONIC_DATA"));

    private static final Map<String, String> WORDS = Map.of(
            "INQUIRY", "询问笔录是“当事人的陈述”或者“证人证言”",
            "INSPECTION", "检查、勘验笔录是“勘验笔录、现场笔录”",
            "MONITORING", "电子技术监控设备的记录是“视听资料”或者“电子数据”");

    private EvidenceRecord() {}

    /** @throws Rejection when kind, means and times do not fit together */
    static void check(RecordData data) {
        String means = data.text("means").orElse("OTHER");
        String kind = data.need("kind");
        boolean fits = KINDS.containsKey(means) ? KINDS.get(means).contains(kind) : !kind.equals("INSPECTION_RECORD");
        if (!fits) {
            throw Rejection.of(
                    "means", ARTICLE_46, WORDS.getOrDefault(means, WORDS.get("INSPECTION")) + "，请改正证据种类或者取证方式。");
        }
        if (means.equals("INQUIRY") || means.equals("INSPECTION")) {
            LocalTime start = time(data, "startTime");
            if (!time(data, "endTime").isAfter(start)) {
                throw Rejection.of("endTime", ARTICLE_46, "笔录的结束时间应当晚于开始时间，请改正；跨日的分别制作笔录。");
            }
        }
    }

    private static LocalTime time(RecordData data, String field) {
        try {
            return LocalTime.parse(data.need(field).replace('：', ':'), TIME);
        } catch (DateTimeParseException notATime) {
            throw Rejection.of(field, "时间格式", "时间写作“时:分”，例如 09:30。");
        }
    }
}
