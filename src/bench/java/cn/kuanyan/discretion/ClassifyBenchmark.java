package cn.kuanyan.discretion;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One classification: which rows of an item apply to the facts of a case. Ours also says, of every row and cell, why. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClassifyBenchmark {

    /** The questions, asked in turn. */
    @State(Scope.Thread)
    public static class Asked {
        private int at;

        Map<String, Object> next(BenchTable table) {
            at = (at + 1) % table.questions.size();
            return table.questions.get(at);
        }
    }

    @State(Scope.Benchmark)
    public static class Table {
        @Param({})
        public String table;

        BenchTable asked;

        @Setup
        public void read() {
            asked = BenchTable.named(table);
        }
    }

    @Benchmark
    public Object stock(Table table, Asked asked) {
        return StockEngine.of(table.asked).ask(asked.next(table.asked));
    }

    @Benchmark
    public Object ours(Table table, Asked asked) {
        return OurEngine.of(table.asked).ask(asked.next(table.asked));
    }

    @Benchmark
    public Object drools(Table table, Asked asked) {
        return DroolsEngine.of(table.asked).ask(asked.next(table.asked));
    }
}
