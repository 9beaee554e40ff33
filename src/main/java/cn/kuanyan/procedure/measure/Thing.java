package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.document.OfficialText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing of the list that was applied for.
 *
 * @param number its place in the list, from 1
 * @param row what the application says about it
 */
record Thing(int number, RecordData row) {

    /** Key of what was answered about it on a later paper. */
    String key() {
        return "thing_" + number;
    }

    String name() {
        return row.need("name");
    }

    /** What the list of a measure says about it, by the keys of the application. */
    Map<String, Object> listed() {
        Map<String, Object> listed = new LinkedHashMap<>(row.values());
        listed.put("index", number);
        row.text("amount").ifPresent(yuan -> listed.put("amount", OfficialText.money(new BigDecimal(yuan))));
        return listed;
    }

    /** Name, quantity, number or account, amount, condition, place and holder in one line. */
    String inWords() {
        String details = Stream.of("identification", "amount", "condition", "place", "holder")
                .flatMap(field -> row.text(field).map(value -> label(field) + value).stream())
                .collect(Collectors.joining("，"));
        return "%d．%s，%s（%s）".formatted(number, name(), row.need("quantity"), details);
    }

    private static String label(String field) {
        return switch (field) {
            case "identification" -> "编号、账号：";
            case "amount" -> "数额（元）：";
            case "condition" -> "现状：";
            case "place" -> "所在地点：";
            default -> "持有人：";
        };
    }
}
