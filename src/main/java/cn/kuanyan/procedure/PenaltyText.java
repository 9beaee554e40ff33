package cn.kuanyan.procedure;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.PenaltyKind;
import cn.kuanyan.document.OfficialText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The content of a penalty in words, e.g. 警告；罚款人民币50,000.00元. */
public final class PenaltyText {

    private PenaltyText() {}

    public static String of(RecordData proposal) {
        List<String> parts = new ArrayList<>();
        for (String kind : proposal.texts("kinds")) {
            String label = PenaltyKind.valueOf(kind).label();
            parts.add(
                    switch (kind) {
                        case "FINE" -> label + amount(proposal.money("fine"));
                        case "CONFISCATION_GAINS" -> label + amount(proposal.money("confiscation"));
                        default -> label;
                    });
        }
        return parts.isEmpty() ? "不予行政处罚" : String.join("；", parts);
    }

    private static String amount(BigDecimal yuan) {
        return "人民币" + OfficialText.money(yuan) + "元";
    }
}
