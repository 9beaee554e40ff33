package cn.kuanyan.procedure;

/**
 * A user task of the engine, as far as the application needs to know it.
 *
 * @param key id of the user task in its model, e.g. {@code userTask_verifyClue}
 * @param partyId {@code null} in steps of the whole case
 * @param matterId the paper that began the matter the task belongs to, {@code null} in the case itself
 * @param assignee {@code null} while nobody has claimed it
 */
public record CaseTask(
        String id, String key, long caseId, Long partyId, Long matterId, String assignee, boolean delegated) {

    /** Name of the form and of the papers that the task leaves. */
    public String step() {
        return Step.ofTask(key);
    }
}
