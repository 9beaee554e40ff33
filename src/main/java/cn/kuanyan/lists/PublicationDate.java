package cn.kuanyan.lists;

import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;

/**
 * From when a new version may be in force. A list is published before it applies (《中华人民共和国行政处罚法》第三十四条：
 * 行政处罚裁量基准应当向社会公布), so never for a day that has passed.
 */
public final class PublicationDate {

    private static final String RULE = "施行日期";

    private PublicationDate() {}

    /** @throws Rejection when the day is missing, past, or not after the start of the latest version */
    public static void check(LocalDate from, ListVersion latest, LocalDate today) {
        if (from == null) {
            throw Rejection.of("effectiveFrom", RULE, "请填写施行日期，格式为 2026-03-02");
        }
        if (from.isBefore(today)) {
            throw Rejection.of(
                    "effectiveFrom",
                    RULE,
                    "施行日期（%s）不能早于今天（%s）：清单应当先公布后施行（《中华人民共和国行政处罚法》第三十四条）。".formatted(from, today));
        }
        if (latest != null && latest.effectiveFrom() != null && !from.isAfter(latest.effectiveFrom())) {
            throw Rejection.of(
                    "effectiveFrom",
                    RULE,
                    "施行日期（%s）应当晚于第 %d 版的施行日期（%s）。".formatted(from, latest.number(), latest.effectiveFrom()));
        }
    }
}
