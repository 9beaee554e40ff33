package cn.kuanyan.discretion;

import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.DecisionTableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table to be measured: one file for all three engines, and questions whose inputs are all known. */
final class BenchTable {

    private static final Pattern FIRST_LITERAL = Pattern.compile("\"([^\"]*)\"|(-?\\d+(?:\\.\\d+)?)");
    private static final int QUESTIONS = 64;

    final String name;
    final String dmn;
    final String forDrools;
    final String decision;
    final DecisionTable table;
    final List<Map<String, Object>> questions = new ArrayList<>();

    private BenchTable(String name, String dmn, String forDrools, String decision) {
        this.name = name;
        this.dmn = dmn;
        this.forDrools = forDrools;
        this.decision = decision;
        table = DecisionTableReader.read(stream(), decision);
        int step = Math.max(1, table.rules().size() / QUESTIONS);
        for (int at = 0; at < table.rules().size(); at += step) {
            questions.add(meeting(table.rules().get(at)));
        }
    }

    private static final Map<String, BenchTable> READ = new ConcurrentHashMap<>();

    /** @param name a number of synthetic rows, or the id of a list */
    static BenchTable named(String name) {
        return READ.computeIfAbsent(name, BenchTable::read);
    }

    private static BenchTable read(String name) {
        if (name.matches("\\d+")) {
            String dmn = SyntheticList.rows(Integer.parseInt(name));
            return new BenchTable(name, dmn, dmn, "synthetic");
        }
        String decision = Assessment.SOURCES.find(name).orElseThrow().decision();
        try (InputStream file =
                BenchTable.class.getClassLoader().getResourceAsStream("processes/lists/" + name + ".dmn")) {
            String dmn = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new BenchTable(name, dmn, CompletedDmn.of(dmn, decision), decision);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8));
    }

    /** Facts that meet a rule; what it does not test is known as well, so that no engine has less to do. */
    private Map<String, Object> meeting(DecisionTable.Rule rule) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Object> defaults = defaults();
        for (DecisionTable.Cell cell : rule.cells()) {
            String input = cell.column().expression();
            facts.put(input, cell.any() ? defaults.get(input) : value(cell.text()));
        }
        return facts;
    }

    private Map<String, Object> defaults() {
        Map<String, Object> defaults = new HashMap<>();
        for (DecisionTable.Rule rule : table.rules()) {
            for (DecisionTable.Cell cell : rule.cells()) {
                if (!cell.any()) {
                    defaults.putIfAbsent(cell.column().expression(), value(cell.text()));
                }
            }
            if (defaults.size() == table.columns().size()) {
                break;
            }
        }
        return defaults;
    }

    private static Object value(String cell) {
        if ("true".equals(cell) || "false".equals(cell)) {
            return Boolean.valueOf(cell);
        }
        Matcher literal = FIRST_LITERAL.matcher(cell);
        if (!literal.find()) {
            return true;
        }
        if (literal.group(1) != null) {
            return literal.group(1);
        }
        BigDecimal number = new BigDecimal(literal.group(2));
        return cell.startsWith(">") ? number.add(BigDecimal.ONE) : cell.startsWith("<") ? number.subtract(BigDecimal.ONE) : number;
    }
}
