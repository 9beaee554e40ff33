package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.discretion.FactQuestion;
import cn.kuanyan.history.EarlierCase;
import cn.kuanyan.history.HistoryProposal;
import cn.kuanyan.history.PartyHistory;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 违法记录查询 on the fact sheet: what the agency's own cases suggest, confirmed or overruled by the officer. Overruling needs a
 * reason; so does leaving open what the agency's own papers hold against the party (《行政处罚法》第五条第二款: 以事实为依据).
 */
@Component
class HistoryCheck {

    private static final String RULE = "违法记录查询";
    private static final String NOTE = "historyNote";
    static final String PAPER = "history";

    private final PartyHistory history;
    private final FactVocabulary vocabulary;

    HistoryCheck(PartyHistory history, FactVocabulary vocabulary) {
        this.history = history;
        this.vocabulary = vocabulary;
    }

    /** By fact, for the facts that the sheet asks. */
    Map<String, HistoryProposal> proposals(Act act, List<FactQuestion> asked) {
        Set<String> facts = asked.stream().map(FactQuestion::key).collect(Collectors.toSet());
        Map<String, HistoryProposal> proposals = new LinkedHashMap<>();
        for (HistoryProposal proposal : history.proposals(act.penaltyCase(), act.party(), act.today())) {
            if (facts.contains(proposal.fact())) {
                proposals.put(proposal.fact(), proposal);
            }
        }
        return proposals;
    }

    /** What stands below the question. */
    static String help(FactQuestion question, HistoryProposal proposal) {
        if (proposal == null) {
            return question.help();
        }
        return (question.help() == null ? "" : question.help()) + proposal.inWords() + "。与查询结果不一致的，须在“违法记录说明”中写明理由。";
    }

    /**
     * Files what was proposed, on which cases, and what the officer answered.
     *
     * @throws Rejection naming every fact that departs from the records without a reason
     */
    void file(Act act, List<FactQuestion> asked, Map<String, Object> answers) {
        String note = act.data().text(NOTE).map(String::strip).orElse("");
        List<Finding> findings = new ArrayList<>();
        List<Map<String, Object>> filed = new ArrayList<>();
        proposals(act, asked).values().forEach(proposal -> {
            Object answer = answers.get(proposal.fact());
            boolean confirmed = proposal.proposed().equals(answer);
            boolean overruled = !confirmed && (answer != null || proposal.adverse());
            if (overruled && note.isEmpty()) {
                findings.add(new Finding(
                        proposal.fact(),
                        RULE,
                        "“%s”与本机关的记录不一致（%s），须在“违法记录说明”中写明理由。".formatted(label(proposal), proposal.inWords())));
            }
            filed.add(line(proposal, answer, confirmed ? "CONFIRMED" : overruled ? "OVERRULED" : "LEFT_OPEN", note));
        });
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, findings);
        }
        act.data().establish(PAPER, filed);
    }

    private Map<String, Object> line(HistoryProposal proposal, Object answer, String result, String note) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("fact", proposal.fact());
        line.put("proposed", words(proposal, proposal.proposed()));
        line.put("found", proposal.inWords());
        line.put("cases", proposal.cases().stream().map(EarlierCase::number).toList());
        line.put("answer", words(proposal, answer));
        line.put("result", result);
        if (result.equals("OVERRULED")) {
            line.put("reason", note);
        }
        return line;
    }

    /** The check as whoever reads the paper sees it. */
    Markdown described(CaseRecord paper, Markdown before) {
        Markdown text = before;
        for (RecordData line : paper.data().rows(PAPER)) {
            text = text.row(
                    RULE + "·" + vocabulary.get(line.need("fact")).label(),
                    "%s；查询结果提出“%s”，办案人员%s%s"
                            .formatted(
                                    line.need("found"),
                                    line.need("proposed"),
                                    result(line),
                                    line.text("reason")
                                            .map(reason -> "，理由：" + reason)
                                            .orElse("")));
        }
        return text;
    }

    private static String result(RecordData line) {
        return switch (line.need("result")) {
            case "CONFIRMED" -> "予以确认";
            case "OVERRULED" -> "更正为“%s”".formatted(line.need("answer"));
            default -> "未采用，记为尚未查明";
        };
    }

    private String label(HistoryProposal proposal) {
        return vocabulary.get(proposal.fact()).label();
    }

    private String words(HistoryProposal proposal, Object value) {
        return vocabulary.get(proposal.fact()).words(value);
    }
}
