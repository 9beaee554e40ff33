package cn.kuanyan.discretion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The measured numbers and what is asked of them, in Markdown. */
final class Report {

    private final String list;
    private final String mode;
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    Report(String list, String mode, Collection<RunResult> results) {
        this.list = list;
        this.mode = mode;
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String table = result.getParams().getParam("table");
            scores.put(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1) + (table == null ? "" : " " + table),
                    result.getPrimaryResult().getScore());
        }
    }

    String text() {
        line("# Speed of classification");
        line("");
        line("Written by `./mvnw -Pbench -Dbench.report=docs/speed.md` (mode %s, Java %s, %d cores). Times are averages of one run on the machine as it was, other work included; see [ADR 0014](adr/0014-speed.md)."
                .formatted(mode, Runtime.version().feature(), Runtime.getRuntime().availableProcessors()));
        line("");
        line("| table | rules | stock engine, µs | Drools DMN, µs | ours, µs | stock ÷ ours | Drools ÷ ours |");
        line("|---|---|---|---|---|---|---|");
        for (String table : new String[] {list, "300", "3000", "30000"}) {
            int rules = BenchTable.named(table).table.rules().size();
            line("| %s | %d | %s | %s | %s | %s | %s |"
                    .formatted(
                            table.equals(list) ? "`" + list + "`" : "synthetic",
                            rules,
                            number(score("stock", table)),
                            number(score("drools", table)),
                            number(score("ours", table)),
                            number(score("stock", table) / score("ours", table)),
                            number(score("drools", table) / score("ours", table))));
        }
        line("");
        line("| asked | measured | reached |");
        line("|---|---|---|");
        double ratio = score("stock", list) / score("ours", list);
        goal("at least 100× the stock engine on the real list", number(ratio) + "×", ratio >= 100);
        double drools = score("drools", list) / score("ours", list);
        goal("faster than Drools DMN on the real list", number(drools) + "×", drools > 1);
        double growth = score("ours", "30000") / score("ours", "300");
        goal("30,000 rows cost at most 3× of 300", number(growth) + "×", growth <= 3);
        double explained = score("explanation", list) / 1_000;
        goal("explanation of all rows of an item in at most 1 ms", number(explained) + " ms", explained <= 1);
        double past = scores.get("reclassify");
        goal("100,000 past cases in at most 10 s, 2 threads, 512 MB heap", number(past) + " s", past <= 10);
        line("");
        line("One whole assessment (`AssessLeniency.preview`, law of both days, rows, ladder, fine, explanation), one thread: %s µs."
                .formatted(number(scores.get("preview"))));
        return text.toString();
    }

    private double score(String benchmark, String table) {
        return scores.get(benchmark + " " + table);
    }

    private void goal(String asked, String measured, boolean reached) {
        line("| %s | %s | %s |".formatted(asked, measured, reached ? "yes" : "**no**"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : value >= 1 ? "%.1f".formatted(value) : "%.3f".formatted(value);
    }
}
