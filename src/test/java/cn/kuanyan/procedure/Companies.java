package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.with;

import cn.kuanyan.casefile.Identifiers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Companies that no other test has a case of, so that their history is known. */
public final class Companies {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Companies() {}

    public static Map<String, Object> fresh() {
        String stem = "91620500MA8%06d".formatted(LAST.incrementAndGet());
        String code = ALPHABET.chars()
                .mapToObj(digit -> stem + (char) digit)
                .filter(Identifiers::isCreditCode)
                .findFirst()
                .orElseThrow();
        return with(Papers.company(), "identifier", code);
    }
}
