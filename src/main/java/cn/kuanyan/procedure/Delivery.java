package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;

/**
 * What one try to serve a paper came to (《行政处罚法》第六十一条；《民事诉讼法》第八十七条至第九十五条). Each try is a paper of its own
 * with the data of its receipt; the same rules hold for the prior notice and for the decision.
 */
public enum Delivery {
    /** The party has it; the day of service stands on the paper. */
    SERVED,
    /** It could not be served; another try follows. */
    FAILED,
    /** A public notice was issued on the day {@code noticeOn} of the paper. */
    ANNOUNCED;

    /**
     * Checks one try.
     *
     * @param dayField field of the day of service
     * @param origin the paper that is served, i.e. its signature or approval; only tries since then count
     * @param from day of that paper, before which nothing can be served
     * @param fromLabel what happened on that day, in Chinese
     * @throws Rejection when method and receipt do not go together
     */
    public static Delivery of(Act act, String dayField, CaseRecord origin, LocalDate from, String fromLabel) {
        RecordData data = act.data();
        if (data.is("method", "PUBLIC_NOTICE")) {
            requireNoDay(data, dayField, PublicNotice.ARTICLE_95, "公告送达的送达日期由系统按公告日期和公告期间计算，不能填写。");
            if (data.is("result", "FAILED")) {
                throw Rejection.of("result", PublicNotice.ARTICLE_95, "公告送达不登记“未能送达”。");
            }
            List<CaseRecord> failed = act.progress().failedTries(act.party(), Step.ofTask(act.task()), origin.id());
            data.establish("noticeOn", PublicNotice.issued(data, failed, from, fromLabel));
            return ANNOUNCED;
        }
        if (data.is("result", "FAILED")) {
            requireNoDay(data, dayField, "送达结果", "未能送达的，不填写送达日期；请填写办理日期和未能送达的经过。");
            LocalDate attempted = data.date("attemptedOn").orElseThrow();
            Dates.requireNotBefore("attemptedOn", "办理日期", attempted, from, fromLabel);
            Electronic.requireConsent(act, attempted);
            return FAILED;
        }
        LocalDate served = data.date(dayField).orElseThrow();
        Dates.requireNotBefore(dayField, "送达日期", served, from, fromLabel);
        Receipt.require(act, dayField, served, from, fromLabel);
        return SERVED;
    }

    private static void requireNoDay(RecordData data, String dayField, String rule, String message) {
        if (data.date(dayField).isPresent()) {
            throw Rejection.of(dayField, rule, message);
        }
    }
}
