package cn.kuanyan.procedure;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Defence and hearing never make the penalty heavier (《行政处罚法》第四十五条第二款): compared with the lightest of all notices. */
public final class Announced {

    private static final String ARTICLE_45 = "《中华人民共和国行政处罚法》第四十五条第二款";

    private Announced() {}

    /** Refuses a proposal or draft that is heavier than any earlier notice, unless evidence was collected since. */
    public static void requireNotHeavier(Act act) {
        if (act.progress().hasNewEvidenceSinceNotice(act.party())) {
            return;
        }
        List<RecordData> announced = act.progress()
                .deliveredNotices(act.party())
                .map(notice -> announced(notice.data()))
                .toList();
        announced.stream()
                .map(notice -> notice.money("fine"))
                .min(Comparator.naturalOrder())
                .filter(lowest -> act.data().money("fine").compareTo(lowest) > 0)
                .ifPresent(lowest -> {
                    throw heavier("fine", "罚款数额高于已告知的%s元".formatted(lowest.toPlainString()));
                });
        announced.stream()
                .map(notice -> notice.money("confiscation"))
                .min(Comparator.naturalOrder())
                .filter(lowest -> isMore(act.data().money("confiscation"), lowest))
                .ifPresent(lowest -> {
                    throw heavier("confiscation", "没收数额高于已告知的%s元".formatted(lowest.toPlainString()));
                });
        for (RecordData notice : announced) {
            if (!Set.copyOf(notice.texts("kinds")).containsAll(act.data().texts("kinds"))) {
                throw heavier("kinds", "处罚种类超出已告知的范围（%s）".formatted(PenaltyText.of(notice)));
            }
        }
    }

    private static boolean isMore(BigDecimal now, BigDecimal then) {
        return now.compareTo(then) > 0;
    }

    @SuppressWarnings("unchecked")
    private static RecordData announced(RecordData notice) {
        return new RecordData((Map<String, ?>) notice.values().get("announced"));
    }

    private static Rejection heavier(String field, String what) {
        return Rejection.of(field, ARTICLE_45, what + "；不得因当事人陈述、申辩或者要求听证而给予更重的处罚。");
    }
}
