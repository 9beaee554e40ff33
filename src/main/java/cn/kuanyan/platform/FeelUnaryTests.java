package cn.kuanyan.platform;

import cn.kuanyan.lists.UnaryTests;
import cn.kuanyan.platform.feel.Bounded;
import cn.kuanyan.platform.feel.FastFeel;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.springframework.stereotype.Component;

/**
 * The engine's own FEEL, one cell at a time. The stock decision listener shows matching rules only; an explanation of
 * every cell needs the FEEL engine itself, whose classes are internal: this adapter is the only place that touches them.
 */
@Component
public class FeelUnaryTests implements UnaryTests {

    private record Compiled(String text, Predicate<Object> predicate, Optional<Set<String>> words) implements Test {
        @Override
        public boolean matches(Object value) {
            try {
                return predicate.test(value);
            } catch (FeelException broken) {
                throw new UnreadableTest(text, broken);
            }
        }
    }

    private final FastFeel feel = new FastFeel();
    private final Bounded<Test> compiled =
            new Bounded<>(text -> new Compiled(text, feel.compiled(text), feel.words(text)));

    @Override
    public Test compile(String test) {
        return compiled.get(test);
    }
}
