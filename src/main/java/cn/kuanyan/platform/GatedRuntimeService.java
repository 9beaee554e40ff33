package cn.kuanyan.platform;

import cn.kuanyan.problem.Rejection;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/**
 * Whoever may register a case may start its process, and the engine would let that person begin in the middle, at the
 * decision for instance, with the number of somebody else's case. Here a process begins at its beginning, where the
 * {@link CaseGate} stands.
 */
class GatedRuntimeService extends RuntimeServiceImpl {

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        return new FromTheBeginning(getCommandExecutor(), processDefinitionId, null);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
        return new FromTheBeginning(getCommandExecutor(), null, processDefinitionKey);
    }

    private static final class FromTheBeginning extends ProcessInstantiationBuilderImpl {

        FromTheBeginning(CommandExecutor executor, String definitionId, String definitionKey) {
            super(executor);
            this.processDefinitionId = definitionId;
            this.processDefinitionKey = definitionKey;
        }

        @Override
        public ProcessInstantiationBuilder startBeforeActivity(String activityId) {
            throw inTheMiddle();
        }

        @Override
        public ProcessInstantiationBuilder startAfterActivity(String activityId) {
            throw inTheMiddle();
        }

        @Override
        public ProcessInstantiationBuilder startTransition(String transitionId) {
            throw inTheMiddle();
        }

        private static Rejection inTheMiddle() {
            return Rejection.forbidden("立案程序", "案件只能通过提交案件来源登记表启动，不能从某一环节开始。");
        }
    }
}
