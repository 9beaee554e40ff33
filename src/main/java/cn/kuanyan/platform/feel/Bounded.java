package cn.kuanyan.platform.feel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was compiled, by its text. When it is full it starts anew, so that foreign texts cannot fill the memory. */
public final class Bounded<T> {

    private static final int MOST = 20_000;

    private final Map<String, T> kept = new ConcurrentHashMap<>();
    private final Function<String, T> make;

    public Bounded(Function<String, T> make) {
        this.make = make;
    }

    public T get(String text) {
        T known = kept.get(text);
        if (known == null) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            known = make.apply(text);
            kept.put(text, known);
        }
        return known;
    }
}
