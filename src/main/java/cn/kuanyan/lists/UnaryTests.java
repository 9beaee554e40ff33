package cn.kuanyan.lists;

/** FEEL unary tests on a value that is known. Null never reaches FEEL: an unquoted word would match it silently. */
public interface UnaryTests {

    /**
     * @param value a recorded fact, never {@code null}
     * @throws UnreadableTest when the test is not FEEL
     */
    boolean matches(String test, Object value);

    /** A cell that FEEL cannot read; it parks its own row and no other. */
    class UnreadableTest extends RuntimeException {
        public UnreadableTest(String test, Throwable cause) {
            super("不是有效的 FEEL 条件：" + test, cause);
        }
    }
}
