package cn.kuanyan.procedure;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;

/**
 * 电子送达: only with the party's signed consent, to the system it confirmed; served on the day of arrival there (《行政处罚法》
 * 第六十一条第二款；《民事诉讼法》第九十条；民诉法解释第一百三十五、一百三十六条).
 */
public final class Electronic {

    private static final String ARTICLE_61 = "《中华人民共和国行政处罚法》第六十一条第二款";
    private static final String ARTICLE_90 = "《中华人民共和国民事诉讼法》第九十条";
    private static final String ARTICLE_136 = "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百三十六条";

    private Electronic() {}

    /**
     * Refuses an electronic try without a consent that was signed by then and names where to send.
     *
     * @param on day of the try
     */
    static void requireConsent(Act act, LocalDate on) {
        RecordData data = act.data();
        if (!data.is("method", "ELECTRONIC")) {
            return;
        }
        requireSigned(act);
        LocalDate consented = data.date("consentOn")
                .orElseThrow(() -> Rejection.of("consentOn", ARTICLE_61, "采用电子方式送达的，须填写确认书的签订日期。"));
        if (consented.isAfter(on)) {
            throw Rejection.of("consentOn", ARTICLE_61, "确认书签订（%s）以前不能采用电子方式送达；送达或者办理日期为%s。".formatted(consented, on));
        }
        Receipt.requireText(data, "consentAddress", ARTICLE_136, "同意采用电子方式送达的，应当在确认书中确认送达的系统、电子地址，请照确认书填写。");
    }

    /** Refuses an electronic try without a signed consent. */
    public static void requireSigned(Act act) {
        if (act.data().is("method", "ELECTRONIC") && !act.data().flag("consentSigned")) {
            throw Rejection.of("consentSigned", ARTICLE_61, "当事人同意并签订确认书的，才可以采用电子方式送达。");
        }
    }

    static void requireArrival(Act act, LocalDate served) {
        requireConsent(act, served);
        RecordData data = act.data();
        Receipt.requireText(data, "arrivalAddress", ARTICLE_90, "电子送达以信息到达受送达人特定系统的日期为送达日期，请填写信息到达的系统、电子地址。");
        String confirmed = data.need("consentAddress").strip();
        if (!data.need("arrivalAddress").strip().equalsIgnoreCase(confirmed)) {
            throw Rejection.of("arrivalAddress", ARTICLE_90, "信息到达的系统、电子地址须与确认书载明的一致（%s）。".formatted(confirmed));
        }
    }
}
