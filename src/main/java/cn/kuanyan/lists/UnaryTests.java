package cn.kuanyan.lists;

import java.util.Optional;
import java.util.Set;

/** FEEL unary tests on a value that is known. Null never reaches FEEL: an unquoted word would match it silently. */
public interface UnaryTests {

    /** One test, read once. A text that is not FEEL fails when it is asked, not here. */
    interface Test {

        /**
         * @param value a recorded fact, never {@code null}
         * @throws UnreadableTest when the test is not FEEL
         */
        boolean matches(Object value);

        /** The texts that it lists, when it is nothing but a list of texts; a table can be indexed by them. */
        Optional<Set<String>> words();
    }

    /** The same test for the same text; cheap enough to be asked for every cell. */
    Test compile(String test);

    /**
     * @param value a recorded fact, never {@code null}
     * @throws UnreadableTest when the test is not FEEL
     */
    default boolean matches(String test, Object value) {
        return compile(test).matches(value);
    }

    /** A cell that FEEL cannot read; it parks its own row and no other. */
    class UnreadableTest extends RuntimeException {
        public UnreadableTest(String test, Throwable cause) {
            super("不是有效的 FEEL 条件：" + test, cause);
        }
    }
}
