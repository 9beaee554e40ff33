package cn.kuanyan.discretion;

import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.RuleVerdict;
import cn.kuanyan.lists.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One run over all engines and tables, with the ratios that are asked for. See README and docs/speed.md. */
public final class Bench {

    private static final String[] SYNTHETIC = {"300", "3000", "30000"};

    private Bench() {}

    /** @param args list, {@code quick} or {@code full}, and the file for the report or {@code -} */
    public static void main(String[] args) throws RunnerException, IOException {
        String list = args[0];
        boolean quick = "quick".equals(args[1]);
        agree(list);
        agree(SYNTHETIC[0]);
        String[] tables = {list, SYNTHETIC[0], SYNTHETIC[1], SYNTHETIC[2]};
        List<RunResult> results = new ArrayList<>();
        results.addAll(run(timed(quick, "ClassifyBenchmark").param("table", tables).jvmArgsAppend("-Xmx4g")));
        results.addAll(run(timed(quick, "ProductBenchmark.explanation").warmupIterations(6).param("table", list)));
        results.addAll(run(timed(quick, "ProductBenchmark.preview").warmupIterations(6).jvmArgsAppend("-Xmx512m")));
        results.addAll(run(new OptionsBuilder()
                .include("ProductBenchmark.reclassify")
                .warmupIterations(quick ? 0 : 1)
                .measurementIterations(quick ? 1 : 5)
                .forks(1)
                .shouldFailOnError(true)
                .jvmArgsAppend("-Xmx512m")));
        String report = new Report(list, args[1], results).text();
        System.out.println(report);
        if (!"-".equals(args[2])) {
            Files.writeString(Path.of(args[2]), report);
        }
    }

    private static ChainedOptionsBuilder timed(boolean quick, String benchmark) {
        return new OptionsBuilder()
                .include(benchmark)
                .forks(quick ? 0 : 1)
                .warmupIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.milliseconds(quick ? 500 : 1_000))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 500 : 2_000))
                .shouldFailOnError(true);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    /** Also of an alternative that is parked for review: DMN knows no parking. */
    private static boolean everyCellMet(RuleVerdict rule) {
        return rule.cells().stream().allMatch(cell -> cell.verdict() == Verdict.MET);
    }

    /** The three engines find the same number of rules for every question, or nothing is measured. */
    private static void agree(String name) {
        BenchTable table = BenchTable.named(name);
        for (Map<String, Object> question : table.questions) {
            long expected = StockEngine.of(table).ask(question).size();
            long met = OurEngine.of(table).ask(question).stream()
                    .map(RowVerdict::alternatives)
                    .flatMap(List::stream)
                    .filter(Bench::everyCellMet)
                    .count();
            Object found = DroolsEngine.of(table).ask(question).getDecisionResults().get(0).getResult();
            if (met != expected || !(found instanceof List<?> rows) || rows.size() != expected || expected == 0) {
                throw new IllegalStateException("%s %s: %d by the engine, %d by us, %s by Drools"
                        .formatted(name, question, expected, met, found));
            }
        }
    }
}
