package cn.kuanyan.lists;

import cn.kuanyan.problem.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All leniency lists in force, each a table of {@code processes/lists} registered in {@code law/sources.yaml}. */
@Component
public class LeniencyLists {

    private static final Logger LOG = LoggerFactory.getLogger(LeniencyLists.class);

    private static final Map<String, String> SECTIONS =
            Map.of("exempt", "不予处罚", "mitigated", "减轻处罚", "lighter", "从轻处罚");

    private final List<LeniencyList> lists = new ArrayList<>();

    public LeniencyLists(Sources sources, TableCheck check) {
        for (ListSource source : sources.all()) {
            if (source.list()) {
                String file = "processes/lists/" + source.id() + ".dmn";
                DecisionTable table = DecisionTableReader.fromClasspath(file, source.decision());
                List<TableFinding> findings = check.check(table, LeniencyList.SELECTORS);
                findings.forEach(finding -> LOG.warn("{}: {}", file, finding.inWords()));
                lists.add(new LeniencyList(source, table, findings));
            }
        }
    }

    public List<LeniencyList> all() {
        return List.copyOf(lists);
    }

    public List<LeniencyList> of(String agency) {
        return lists.stream()
                .filter(list -> agency.equals(list.source().agency()))
                .toList();
    }

    /** A row as a person names it, e.g. 《…清单》从轻处罚第4项; the number as printed. */
    public String cited(String row) {
        LeniencyList list = get(row.substring(0, row.indexOf('/')));
        return list.rows().stream()
                .filter(candidate -> candidate.row().equals(row))
                .map(candidate -> "《%s》%s第%s项"
                        .formatted(list.source().title(), SECTIONS.get(candidate.section()), candidate.printedNumber()))
                .findFirst()
                .orElse(row);
    }

    /** @throws Rejection (404) when no such list exists */
    public LeniencyList get(String id) {
        return lists.stream()
                .filter(list -> list.source().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("没有这个清单：%s；已有的清单：%s"
                        .formatted(
                                id,
                                lists.stream().map(list -> list.source().id()).collect(Collectors.joining("、")))));
    }
}
