package cn.kuanyan.procedure;

import java.util.function.Supplier;

/**
 * Open in this thread while the gate lets the engine start a case or complete a task. Whatever tries to do so without
 * passing the gate finds the door closed.
 */
public final class EngineDoor {

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    private EngineDoor() {}

    static <T> T whileOpen(Supplier<T> engineCall) {
        OPEN.set(true);
        try {
            return engineCall.get();
        } finally {
            OPEN.remove();
        }
    }

    public static boolean isOpen() {
        return OPEN.get();
    }
}
