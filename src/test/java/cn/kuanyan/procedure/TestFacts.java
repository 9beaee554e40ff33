package cn.kuanyan.procedure;

import java.util.HashMap;
import java.util.Map;

/** A fact sheet on which everything but the given facts is 尚未查明. */
final class TestFacts {

    private TestFacts() {}

    static Map<String, Object> of(String... pairs) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(pairs[i], pairs[i + 1]);
        }
        return facts;
    }
}
