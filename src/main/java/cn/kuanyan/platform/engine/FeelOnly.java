package cn.kuanyan.platform.engine;

import java.util.Locale;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.DmnModelElementInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** Refuses decisions in another language than FEEL: FEEL cannot reach Java, JUEL and scripts can. */
class FeelOnly implements DmnTransformListener {

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {
        check(definitions, definitions.getExpressionLanguage());
        checkAll(definitions);
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision dmnDecision) {
        // The engine asks for the graph only when several decisions are in one file.
        checkAll(decision);
    }

    private static void checkAll(DmnModelElementInstance element) {
        var model = element.getModelInstance();
        model.getModelElementsByType(UnaryTests.class).forEach(tests -> check(tests, tests.getExpressionLanguage()));
        model.getModelElementsByType(LiteralExpression.class)
                .forEach(expression -> check(expression, expression.getExpressionLanguage()));
        model.getModelElementsByType(Definitions.class)
                .forEach(definitions -> check(definitions, definitions.getExpressionLanguage()));
    }

    private static void check(DmnModelElementInstance element, String language) {
        if (language == null) {
            return;
        }
        String name = language.toLowerCase(Locale.ROOT);
        boolean feel = name.equals("feel") || (name.startsWith("http") && name.contains("/feel"));
        if (!feel) {
            throw new ProcessEngineException("决策表只能使用 FEEL，不得使用 " + language + "（元素 "
                    + element.getElementType().getTypeName() + "）");
        }
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl dmnInput) {
        // checked with the decision
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl dmnOutput) {
        // checked with the decision
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl dmnRule) {
        // checked with the decision
    }
}
