package cn.kuanyan.platform;

import cn.kuanyan.problem.Rejection;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ConditionEvaluationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.RestartProcessInstanceBuilder;

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

    /** A closed case is not run again from wherever one likes. */
    @Override
    public RestartProcessInstanceBuilder restartProcessInstances(String processDefinitionId) {
        throw onlyByForm();
    }

    @Override
    public ConditionEvaluationBuilder createConditionEvaluation() {
        throw onlyByForm();
    }

    private static Rejection onlyByForm() {
        return Rejection.forbidden("立案程序", "案件只能通过提交案件来源登记表启动，不能从某一环节开始。");
    }

    private static final class FromTheBeginning extends ProcessInstantiationBuilderImpl {

        FromTheBeginning(CommandExecutor executor, String definitionId, String definitionKey) {
            super(executor);
            this.processDefinitionId = definitionId;
            this.processDefinitionKey = definitionKey;
        }

        @Override
        public ProcessInstantiationBuilder startBeforeActivity(String activityId) {
            throw onlyByForm();
        }

        @Override
        public ProcessInstantiationBuilder startAfterActivity(String activityId) {
            throw onlyByForm();
        }

        @Override
        public ProcessInstantiationBuilder startTransition(String transitionId) {
            throw onlyByForm();
        }
    }
}
