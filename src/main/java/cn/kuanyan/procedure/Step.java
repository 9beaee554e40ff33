package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.util.Locale;

/**
 * What the submitted form of one user task means in law: it checks the gates and changes the case. A class is named after
 * its task: {@code userTask_verifyClue} is done by {@code VerifyClue} with the form {@code verify-clue}. Steps without a
 * gate of their own are in {@link PlainSteps}.
 */
public interface Step {

    /**
     * Does the step.
     *
     * @throws cn.kuanyan.problem.Rejection when a rule forbids it; then nothing of the submission is kept
     */
    void take(Act act);

    /** Adds what the form shows before anything is entered: values from the case, options, further questions. */
    default FormFilling filling(Act act, FormFilling common) {
        return common;
    }

    /** Adds what the step itself put on its paper, for whoever decides about it; the form's own fields are there already. */
    default Markdown described(CaseRecord paper, Markdown text) {
        return text;
    }

    /** The form and the name of the step's papers in the case file. */
    default String name() {
        return kebab(getClass().getSimpleName());
    }

    /** The step that a user task is, by the task's key: {@code userTask_verifyClue} is {@code verify-clue}. */
    static String ofTask(String key) {
        return kebab(key.substring(key.indexOf('_') + 1));
    }

    static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
