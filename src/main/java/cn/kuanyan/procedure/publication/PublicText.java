package cn.kuanyan.procedure.publication;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PenaltyText;
import cn.kuanyan.publication.PrivateData;
import cn.kuanyan.publication.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The text of a decision for everybody, as the rule proposes it, and the persons whom the rule knows from the case. */
final class PublicText {

    /** As long as its field. */
    private static final int LONGEST = 20000;

    private PublicText() {}

    /** What the decision says of the party, its conduct and the penalty, without the data of natural persons. */
    static Redaction.Proposal proposed(Act act, List<String> officers) {
        CaseRecord content = act.progress().content(act.party()).orElseThrow();
        RecordData decided = content.data();
        List<String> lines = new ArrayList<>();
        lines.add("决定书文号：" + number(act));
        lines.add("当事人：" + party(act.party()));
        add(lines, "违法事实和证据：", decided, "facts");
        add(lines, "处理依据：", decided, "basis");
        add(lines, "理由：", decided, "reasons");
        lines.add("处理决定：" + PenaltyText.of(decided));
        lines.add("作出决定的机关：" + act.penaltyCase().authority());
        Redaction.Proposal whole = redaction(act, officers).proposal(String.join("\n", lines));
        return whole.text().length() <= LONGEST
                ? whole
                : new Redaction.Proposal(whole.text().substring(0, LONGEST), whole.replaced());
    }

    private static void add(List<String> lines, String label, RecordData decided, String field) {
        decided.text(field).ifPresent(text -> lines.add(label + text));
    }

    static String number(Act act) {
        return act.progress()
                .decision(act.party())
                .flatMap(signed -> signed.data().text("number"))
                .orElse("");
    }

    /** The organisation by its name, a natural person as 张某. */
    static String party(Party party) {
        return party.kind().naturalPerson() ? Redaction.someone(party.name()) : party.name();
    }

    /** @param officers names of the officers, who act for the public and stay (第五十五条、第五十九条) */
    static Redaction redaction(Act act, List<String> officers) {
        List<Party> natural = act.progress().parties().stream()
                .filter(party -> party.kind().naturalPerson())
                .toList();
        List<Party> organisations = act.progress().parties().stream()
                .filter(party -> !party.kind().naturalPerson())
                .toList();
        Stream<String> representatives = organisations.stream().flatMap(party -> party.legalRepresentative().stream());
        List<String> persons = Stream.concat(natural.stream().map(Party::name), representatives)
                .toList();
        Stream<String> staying = officers.stream().filter(name -> !persons.contains(name));
        return new Redaction(new PrivateData(
                persons,
                MentionedPersons.in(act.progress()),
                Stream.concat(
                                natural.stream()
                                        .flatMap(party ->
                                                Stream.concat(Stream.of(party.identifier()), party.phone().stream())),
                                Stream.of(
                                                act.penaltyCase().origin().complainantName(),
                                                act.penaltyCase().origin().complainantContact())
                                        .filter(Objects::nonNull))
                        .toList(),
                natural.stream().map(Party::address).filter(Objects::nonNull).toList(),
                Stream.concat(
                                organisations.stream().flatMap(party -> Stream.of(party.name(), party.identifier())),
                                staying)
                        .toList()));
    }
}
