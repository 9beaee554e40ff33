package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 公告送达: the last resort, after recorded tries that failed, with its reason on file; the last posting or publication is its
 * day (《民事诉讼法》第九十五条；民诉法解释第一百三十八条).
 */
final class PublicNotice {

    static final String ARTICLE_95 = "《中华人民共和国民事诉讼法》第九十五条";

    private static final String ARTICLE_138 = "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百三十八条";

    private PublicNotice() {}

    /** The day on which the notice was issued. */
    static LocalDate issued(RecordData data, List<CaseRecord> failed, LocalDate from, String fromLabel) {
        requireTries(data, failed);
        LocalDate lastTry = failed.stream()
                .flatMap(tried -> tried.data().date("attemptedOn").stream())
                .max(LocalDate::compareTo)
                .orElse(from);
        requirePair(data, "noticeBoard", "noticeBoardOn", "张贴公告的地点", "张贴日期");
        requirePair(data, "noticeMedium", "noticeMediumOn", "刊登公告的报纸、信息网络", "刊登日期");
        for (String field : List.of("noticeBoardOn", "noticeMediumOn")) {
            LocalDate day = data.date(field).orElse(null);
            String label = field.equals("noticeBoardOn") ? "张贴日期" : "刊登日期";
            Dates.requireNotBefore(field, label, day, from, fromLabel);
            Dates.requireNotBefore(field, label, day, lastTry, "最后一次未能送达的日期");
        }
        return Stream.of("noticeBoardOn", "noticeMediumOn")
                .flatMap(field -> data.date(field).stream())
                .max(LocalDate::compareTo)
                .orElseThrow(
                        () -> Rejection.of("noticeBoardOn", ARTICLE_138, "请填写张贴公告或者刊登公告的日期，至少一项；以最后张贴或者刊登的日期为公告日期。"));
    }

    /** 下落不明 shows itself in a try; 用其他方式无法送达 in more than one way, the direct one among them (从严设计). */
    private static void requireTries(RecordData data, List<CaseRecord> failed) {
        if (failed.isEmpty()) {
            throw Rejection.of("method", ARTICLE_95 + "第一款", "下落不明或者用其他方式无法送达的，才可以公告送达；请先用其他方式送达，并登记未能送达的经过。");
        }
        Set<String> methods =
                failed.stream().map(tried -> tried.data().need("method")).collect(Collectors.toSet());
        boolean direct = methods.contains("DIRECT") || methods.contains("ON_THE_SPOT");
        if (data.is("noticeReason", "UNREACHABLE") && (methods.size() < 2 || !direct)) {
            throw Rejection.of("noticeReason", ARTICLE_95 + "第一款", "以“用其他方式无法送达”公告送达的，须先登记直接送达和至少另一种方式未能送达的经过。");
        }
    }

    private static void requirePair(RecordData data, String place, String day, String placeLabel, String dayLabel) {
        boolean placed = data.text(place).isPresent();
        boolean dated = data.date(day).isPresent();
        if (placed != dated) {
            throw Rejection.of(placed ? day : place, ARTICLE_138, "“%s”和“%s”须一并填写。".formatted(placeLabel, dayLabel));
        }
    }
}
