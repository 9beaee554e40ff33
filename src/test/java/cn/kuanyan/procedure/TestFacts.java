package cn.kuanyan.procedure;

import java.util.HashMap;
import java.util.Map;

/**
 * A fact sheet on which everything but the given facts is 尚未查明. The tests share one database, so an earlier test may
 * have left cases of the same company; the note overrules them.
 */
final class TestFacts {

    private TestFacts() {}

    static Map<String, Object> of(String... pairs) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("historyNote", "其他案件与本案无关。");
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(pairs[i], pairs[i + 1]);
        }
        return facts;
    }
}
