package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Identifiers;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.history.EarlierCase;
import cn.kuanyan.history.PartyHistory;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Remedy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The parties of a case, masked for everybody but its officers, and what became of each so far. */
@Component
class PartiesView {

    /** @param state what became of the party's case so far, one line for each event */
    record PartyLine(String name, String kind, String identifier, String organisation, List<String> state) {}

    record EarlierLine(String party, String number, String itemName, LocalDate decidedOn, String outcome) {}

    private static final Map<String, String> ENDINGS = Map.of(
            "SEPARATED", "已分案处理",
            "ENFORCEMENT_ENDED", "终结执行",
            "PARTY_GONE", "当事人死亡或者终止，办理终结");

    private static final Map<String, String> OUTCOMES =
            Map.of("PENALTY", "给予行政处罚", "NO_PENALTY", "不予行政处罚", "UNFOUNDED", "违法事实不能成立", "CRIME", "移送司法机关");

    private final PartyHistory history;
    private final Clock clock;

    PartiesView(PartyHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    List<PartyLine> of(PenaltyCase about, CaseProgress progress, boolean own) {
        return progress.parties().stream()
                .map(party -> new PartyLine(
                        party.name(),
                        party.kind().label(),
                        own ? party.identifier() : Identifiers.masked(party.identifier()),
                        party.organisation().map(Party::name).orElse(""),
                        state(party, progress)))
                .toList();
    }

    /** The agency's own earlier decisions about the parties for the same violation. */
    List<EarlierLine> earlier(PenaltyCase about, CaseProgress progress) {
        return progress.parties().stream()
                .flatMap(party -> history.earlier(about, party, LocalDate.now(clock)).stream()
                        .map(one -> line(party, one)))
                .toList();
    }

    private static EarlierLine line(Party party, EarlierCase one) {
        return new EarlierLine(
                party.name(),
                one.number(),
                one.itemName(),
                one.decidedOn(),
                one.outcome().label());
    }

    private static List<String> state(Party party, CaseProgress progress) {
        Stream<String> ended = progress
                .ending(party)
                .map(paper -> ENDINGS.getOrDefault(paper.data().text("ending").orElse(""), "办理已经终结") + "（"
                        + paper.recordedOn() + "）")
                .stream();
        Stream<String> decided = progress.decision(party).map(PartiesView::decision).stream();
        Stream<String> served = progress
                .service(party)
                .flatMap(paper -> paper.data().date("servedOn"))
                .map(day -> "决定书于" + day + "送达")
                .stream();
        Stream<String> remedies = Remedy.of(progress, party).stream().map(Remedy::inWords);
        return Stream.of(decided, served, remedies, ended)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String decision(CaseRecord signed) {
        Optional<String> number = signed.data().text("number");
        return OUTCOMES.getOrDefault(signed.data().text("outcome").orElse("PENALTY"), "已作出决定")
                + number.map(text -> "：" + text).orElse("");
    }
}
