package cn.kuanyan.procedure;

import java.util.function.Supplier;

/** Lets tests of the platform start small processes of their own, which the product itself refuses. */
public final class PastTheGate {

    private PastTheGate() {}

    public static <T> T go(Supplier<T> engineCall) {
        return EngineDoor.whileOpen(engineCall);
    }
}
