package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.ListRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** What an officer waits for: the explanation of an item's rows, one whole assessment, and all past cases once more. */
public class ProductBenchmark {

    private static final int THREADS = 2;
    static final int PAST_CASES = 100_000;

    /** The item of the list with the most conditions. */
    @State(Scope.Benchmark)
    public static class Longest {
        @Param({})
        public String table;

        private LeniencyList list;
        private String item;
        private final Map<String, Object> facts = new HashMap<>();

        @Setup
        public void read() {
            list = Assessment.LISTS.get(table);
            item = list.rows().stream()
                    .map(ListRow::item)
                    .max(Comparator.comparingInt(one -> list.rowsOf(one).stream()
                            .mapToInt(row -> row.conditions().size())
                            .sum()))
                    .orElseThrow();
            facts.putAll(Map.of("firstViolation", true, "harm", "MINOR", "correction", "LATE", "cooperated", false));
        }
    }

    @State(Scope.Benchmark)
    public static class Past {
        private List<PreviewRequest> cases;
        private ExecutorService threads;

        @Setup
        public void generate() {
            cases = new PastCases().cases(PAST_CASES);
            threads = Executors.newFixedThreadPool(THREADS);
        }

        @TearDown
        public void stop() {
            threads.shutdown();
        }
    }

    @State(Scope.Thread)
    public static class Turn {
        private int at;
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Object explanation(Longest longest) {
        return Assessment.EXPLANATION.rows(
                longest.list.judge(longest.item, longest.facts::get, Assessment.JUDGE),
                PartyKind.ORGANISATION,
                List.of());
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Object preview(Past past, Turn turn) {
        turn.at = (turn.at + 1) % PAST_CASES;
        return Assessment.ASSESS.preview(past.cases.get(turn.at));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public void reclassify(Past past, Blackhole answers) throws ExecutionException, InterruptedException {
        List<Future<?>> halves = IntStream.range(0, THREADS)
                .<Future<?>>mapToObj(thread -> past.threads.submit(() -> {
                    for (int at = thread; at < PAST_CASES; at += THREADS) {
                        answers.consume(Assessment.ASSESS.preview(past.cases.get(at)));
                    }
                }))
                .toList();
        for (Future<?> half : halves) {
            half.get();
        }
    }
}
