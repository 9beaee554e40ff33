package cn.kuanyan.procedure.decision;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.document.OfficialText;
import cn.kuanyan.procedure.CaseProgress;
import java.util.List;
import java.util.Optional;

/**
 * What the party said to the notice in force, in the words of the decision: each defence, the wish to be heard, or that it
 * kept silent (《行政处罚法》第四十五条、第六十四条第一项).
 */
final class DefenceText {

    private DefenceText() {}

    /** @return nothing when no notice was due */
    static Optional<String> of(CaseProgress progress, Party party) {
        if (progress.notice(party).isEmpty()) {
            return Optional.empty();
        }
        List<RecordData> said =
                progress.statements(party).stream().map(CaseRecord::data).toList();
        if (said.isEmpty()) {
            return Optional.of("当事人在规定的期限内没有提出陈述、申辩。");
        }
        return Optional.of(said.stream().map(DefenceText::sentence).reduce("", String::concat));
    }

    private static String sentence(RecordData statement) {
        String day = "当事人于" + OfficialText.date(statement.date("receivedOn").orElseThrow());
        return switch (statement.need("kind")) {
            case "STATEMENT" -> day + "提出陈述、申辩：" + ended(statement.need("content"));
            case "HEARING_REQUEST" -> day + "要求听证。";
            case "STATEMENT_WAIVED" -> day + "书面放弃陈述、申辩。";
            default -> day + "书面放弃听证。";
        };
    }

    private static String ended(String text) {
        return text.endsWith("。") ? text : text + "。";
    }
}
