package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.DecisionTableReader;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.UnaryTests;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The fines that a list sets itself, by row, subject and class of precursor. They never create a fine of their own. */
@Component
class ListFine {

    /** @param trigger the statutory trigger that the row's text presupposes; @param text the row's own words */
    record Figure(String row, BigDecimal min, BigDecimal max, String trigger, String text) {}

    /** Stands for a class that was not recorded: no row has a figure for it. */
    private static final int NO_CLASS = 0;

    private final LeniencyLists lists;
    private final UnaryTests feel;
    private final Map<String, Optional<CompiledTable>> questions = new ConcurrentHashMap<>();

    ListFine(LeniencyLists lists, UnaryTests feel) {
        this.lists = lists;
        this.feel = feel;
    }

    Optional<Figure> of(RowVerdict verdict, PartyKind party, FactSource facts) {
        String row = verdict.row().row();
        CompiledTable question =
                question(row.substring(0, row.indexOf('/')), verdict.row().version());
        if (question == null) {
            return Optional.empty();
        }
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("row", row);
        inputs.put("subject", party.name());
        Object precursorClass = facts.value("precursorClass");
        inputs.put("precursorClass", precursorClass == null ? NO_CLASS : precursorClass);
        return question.ask(inputs).stream()
                .findFirst()
                .map(figure -> new Figure(
                        row, figure.number("min"), figure.number("max"), figure.text("trigger"), figure.text("text")));
    }

    /** The fines of a version are in the file of that version. */
    private CompiledTable question(String list, int version) {
        String decision = lists.source(list).fineDecision();
        return questions
                .computeIfAbsent(list + "/" + version, name -> Optional.ofNullable(decision)
                        .map(id -> new CompiledTable(
                                () -> DecisionTableReader.fromText(lists.dmn(list, version), id), feel)))
                .orElse(null);
    }
}
