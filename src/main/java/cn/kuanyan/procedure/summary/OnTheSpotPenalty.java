package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PenaltyText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What may be imposed on the spot: a warning, or a small fine, on the legal basis of the case's power (第五十一条). */
@Component
class OnTheSpotPenalty {

    private static final String ARTICLE_45 = "《中华人民共和国行政处罚法》第四十五条第二款";
    private static final Pattern TITLE = Pattern.compile("《[^》]+》");

    private final OnTheSpotAmounts amounts;
    private final Catalogue catalogue;

    OnTheSpotPenalty(OnTheSpotAmounts amounts, Catalogue catalogue) {
        this.amounts = amounts;
        this.catalogue = catalogue;
    }

    /** A warning, a fine or both; the fine with its amount, and not above the limit for the party. */
    void requireKindsAndAmounts(Act act) {
        List<String> kinds = act.data().texts("kinds");
        BigDecimal fine = act.data().money("fine");
        if (kinds.isEmpty()) {
            throw Rejection.of("kinds", "《中华人民共和国行政处罚法》第五十一条", "当场处罚的，须选择警告或者罚款。");
        }
        if (kinds.contains("FINE") != fine.signum() > 0) {
            throw Rejection.of("fine", "《中华人民共和国行政处罚法》第九条", "选择“罚款”的须填写数额，未选择的不得填写数额。");
        }
        OnTheSpotAmounts.Amount largest = amounts.largestFine(act.party().kind());
        if (fine.compareTo(largest.amount()) > 0) {
            throw Rejection.of(
                    "fine",
                    largest.basis(),
                    "对%s当场处以罚款不得超过%s元；超过的，适用普通程序。"
                            .formatted(
                                    act.party().kind().naturalPerson() ? "公民" : "法人或者其他组织",
                                    largest.amount().toPlainString()));
        }
    }

    /** Defence never makes the penalty heavier: compared with what the party was told. */
    void requireNotHeavier(Act act, RecordData told) {
        boolean moreKinds = !told.texts("kinds").containsAll(act.data().texts("kinds"));
        if (moreKinds) {
            throw Rejection.of("kinds", ARTICLE_45, "处罚种类超出已告知的范围（%s）。".formatted(PenaltyText.of(told)));
        }
        if (act.data().money("fine").compareTo(told.money("fine")) > 0) {
            throw Rejection.of(
                    "fine",
                    ARTICLE_45,
                    "罚款数额高于已告知的%s元；不得因当事人陈述、申辩而给予更重的处罚。"
                            .formatted(told.money("fine").toPlainString()));
        }
    }

    /** The basis names a law, regulation or rule on which the power rests. */
    void requireBasisOfThePower(Act act) {
        List<String> citations = catalogue.item(act.penaltyCase().item()).citations();
        String basis = act.data().need("basis");
        boolean rests = citations.isEmpty()
                || citations.stream().anyMatch(citation -> {
                    Matcher title = TITLE.matcher(citation);
                    return title.find() && basis.contains(title.group());
                });
        if (!rests) {
            throw Rejection.of(
                    "basis", "《中华人民共和国行政处罚法》第五十一条", "处罚依据须是该事项的法定依据：%s。".formatted(String.join("、", citations)));
        }
    }
}
