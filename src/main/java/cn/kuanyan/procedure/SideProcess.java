package cn.kuanyan.procedure;

import java.util.Map;
import java.util.function.Consumer;

/** A process beside the penalty case, e.g. the change of a list: its own gate behind the one door of all processes. */
public interface SideProcess {

    /**
     * What the engine needs to start an instance.
     *
     * @param runsAs is told the id of the instance
     */
    record Begun(String businessKey, Map<String, Object> variables, Consumer<String> runsAs) {}

    /** Key of the process. */
    String key();

    /** @throws cn.kuanyan.problem.Rejection when what was submitted, or who submitted it, does not allow a start */
    Begun begin(String actor, Map<String, Object> submitted);

    /**
     * Does a task with what was submitted and answers what the engine learns from it.
     *
     * @throws cn.kuanyan.problem.Rejection when a rule forbids it; then nothing of the submission is kept
     */
    Map<String, Object> take(OpenTask task, String actor, Map<String, Object> submitted);
}
