package cn.kuanyan.procedure;

/**
 * A user task of any process.
 *
 * @param key id of the user task in its model
 * @param process key of the process
 * @param assignee {@code null} while nobody has claimed it
 */
public record OpenTask(
        String id, String key, String process, String processInstance, String assignee, boolean delegated) {}
