package cn.kuanyan.history;

import java.util.List;

/**
 * A fact as the agency's own records suggest it; the officer confirms or overrules it.
 *
 * @param proposed Boolean, or Integer for a number of times
 * @param adverse whether the cases change what would be proposed without any: the own papers speak against the party
 * @param cases the cases it rests on, the latest first
 * @param window what was looked for, in words
 * @param verified whether the window was verified by legal staff
 */
public record HistoryProposal(
        String fact,
        Object proposed,
        boolean adverse,
        List<EarlierCase> cases,
        String window,
        String source,
        boolean verified) {

    /** What was found, for the officer. */
    public String inWords() {
        String found = cases.isEmpty()
                ? "本机关没有查到"
                : "本机关查到 %d 件：%s"
                        .formatted(
                                cases.size(),
                                String.join(
                                        "；",
                                        cases.stream().map(EarlierCase::inWords).toList()));
        return "%s（查询范围：%s%s）".formatted(found, window, verified ? "" : "，该范围未经核实");
    }
}
