package cn.kuanyan.evidence;

import java.util.Map;

/** How evidence was taken, in the words of the form {@code collect-evidence}. */
final class CollectionMeans {

    private static final Map<String, String> LABELS =
            Map.of("INQUIRY", "询问", "INSPECTION", "检查、勘验", "MONITORING", "电子技术监控设备", "OTHER", "其他方式");

    private CollectionMeans() {}

    static String label(String means) {
        return LABELS.getOrDefault(means, LABELS.get("OTHER"));
    }
}
