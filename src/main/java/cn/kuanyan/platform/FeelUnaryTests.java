package cn.kuanyan.platform;

import cn.kuanyan.lists.UnaryTests;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * The engine's own FEEL, one cell at a time. The stock decision listener shows matching rules only; an explanation of
 * every cell needs the FEEL engine itself, whose classes are internal: this adapter is the only place that touches them.
 */
@Component
public class FeelUnaryTests implements UnaryTests {

    private static final String INPUT = "cellInput";

    // Without custom functions, as the process engine builds it: cells cannot call Java.
    private final FeelEngine feel = new ScalaFeelEngineFactory(java.util.List.of()).createInstance();

    @Override
    public boolean matches(String test, Object value) {
        try {
            return feel.evaluateSimpleUnaryTests(
                    test, INPUT, Variables.putValue(INPUT, value).asVariableContext());
        } catch (FeelException broken) {
            throw new UnreadableTest(test, broken);
        }
    }
}
