package cn.kuanyan.procedure;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import java.util.Map;

/** A process that opens a case: the form with which it starts, and what is done with it. */
public interface CaseStart {

    /**
     * A case that was opened.
     *
     * @param variables what the process learns besides the case
     */
    record Opened(PenaltyCase penaltyCase, Map<String, Object> variables) {}

    /** Key of the process. */
    String process();

    /** Name of the start form, and of the paper it leaves. */
    String form();

    /**
     * Opens the case.
     *
     * @throws cn.kuanyan.problem.Rejection when a rule forbids it; then nothing of the submission is kept
     */
    Opened open(String actor, RecordData data);
}
