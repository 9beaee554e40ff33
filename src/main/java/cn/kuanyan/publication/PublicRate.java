package cn.kuanyan.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often one address may ask in a minute; beside the limits of the proxy, so that one reader cannot take all there is. */
final class PublicRate {

    private static final long MINUTE = 60_000_000_000L;
    private static final int ADDRESSES = 10_000;

    private final int most;
    private final LongSupplier nanos;

    /** Asked in the running minute, by address; the longest unseen is forgotten when there are too many. */
    private final Map<String, Integer> asked = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > ADDRESSES;
        }
    };

    private long began;

    PublicRate(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    synchronized boolean allows(String address) {
        long now = nanos.getAsLong();
        if (now - began >= MINUTE) {
            asked.clear();
            began = now;
        }
        return asked.merge(address, 1, Integer::sum) <= most;
    }
}
