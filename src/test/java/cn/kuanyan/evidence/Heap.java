package cn.kuanyan.evidence;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** How much a piece of work keeps on the heap: what is used right after each collection while it goes on. */
public final class Heap {

    private Heap() {}

    /** What a work answered and the highest use above the one before it, in bytes. */
    public record Measured<T>(T answer, long raise) {}

    public static <T> Measured<T> during(Callable<T> work) throws Exception {
        long before = collected();
        Sampler sampler = new Sampler(before);
        sampler.start();
        T answer;
        try {
            answer = work.call();
        } finally {
            sampler.working = false;
            sampler.join();
        }
        return new Measured<>(answer, sampler.highest - before);
    }

    /** What the collection itself left; asked later, the heap would hold what other threads have made since. */
    private static long collected() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static final class Sampler extends Thread {

        private volatile boolean working = true;
        private volatile long highest;

        Sampler(long before) {
            super("heap");
            highest = before;
        }

        @Override
        public void run() {
            do {
                highest = Math.max(highest, collected());
                // A collection takes the whole machine; the work needs it as well.
                LockSupport.parkNanos(400_000_000);
            } while (working);
        }
    }
}
