package cn.kuanyan.docs;

import cn.kuanyan.ProvesDuty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which tests prove which duty, read from the annotations of the compiled tests. */
final class DutyProofs {

    private static final Path TESTS = Path.of("src/test/java");

    private DutyProofs() {}

    /** Names of tests by id of the duty, as {@code Class#method} or {@code Class}. */
    static Map<String, SortedSet<String>> all() {
        Map<String, SortedSet<String>> proofs = new TreeMap<>();
        for (Class<?> test : classes()) {
            note(proofs, test.getAnnotation(ProvesDuty.class), test.getSimpleName());
            for (Method method : test.getDeclaredMethods()) {
                note(proofs, method.getAnnotation(ProvesDuty.class), test.getSimpleName() + "#" + method.getName());
            }
        }
        return proofs;
    }

    /** Annotations on what JUnit does not run. */
    static List<String> misplaced() {
        List<String> misplaced = new ArrayList<>();
        for (Class<?> type : classes()) {
            List<Method> methods = List.of(type.getDeclaredMethods());
            if (type.isAnnotationPresent(ProvesDuty.class)
                    && (type.isAnnotationPresent(Disabled.class)
                            || methods.stream().noneMatch(DutyProofs::isRun))) {
                misplaced.add(type.getSimpleName());
            }
            methods.stream()
                    .filter(method -> method.isAnnotationPresent(ProvesDuty.class))
                    .filter(method -> type.isAnnotationPresent(Disabled.class) || !isRun(method))
                    .forEach(method -> misplaced.add(type.getSimpleName() + "#" + method.getName()));
        }
        return misplaced;
    }

    private static boolean isRun(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class) && !method.isAnnotationPresent(Disabled.class);
    }

    private static void note(Map<String, SortedSet<String>> proofs, ProvesDuty proves, String test) {
        if (proves != null) {
            for (String duty : proves.value()) {
                proofs.computeIfAbsent(duty, id -> new TreeSet<>(Comparator.naturalOrder()))
                        .add(test);
            }
        }
    }

    private static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString())
                    .filter(file -> file.endsWith("Test.java"))
                    .sorted()
                    .<Class<?>>map(DutyProofs::load)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".java".length()).replace('/', '.');
        try {
            return Class.forName(name, false, DutyProofs.class.getClassLoader());
        } catch (ClassNotFoundException notCompiled) {
            throw new IllegalStateException(notCompiled);
        }
    }
}
