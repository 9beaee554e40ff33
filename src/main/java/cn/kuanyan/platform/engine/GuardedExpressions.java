package cn.kuanyan.platform.engine;

import cn.kuanyan.problem.Rejection;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Expressions of models see named beans only, and expressions of queries are refused.
 *
 * <p>Queries are the one place where the engine evaluates an expression without a scope, and the one that any logged-in
 * user can reach (CVE-2026-109432: {@code orQueries}, stored filters and extending queries are not checked by the
 * engine). What the shared filters of Tasklist need is allowed word for word.
 */
class GuardedExpressions extends SpringExpressionManager {

    private static final Set<String> ALLOWED_IN_QUERIES =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    GuardedExpressions(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    public Expression createExpression(String expression) {
        ensureInitialized();
        return new Guarded(createValueExpression(expression), this, expression);
    }

    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null && !isLiteralText() && !ALLOWED_IN_QUERIES.contains(expressionText)) {
                throw Rejection.of("expression", "查询条件", "查询条件中不允许使用表达式");
            }
            return super.getValue(scope, execution);
        }
    }
}
