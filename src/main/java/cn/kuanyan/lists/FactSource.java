package cn.kuanyan.lists;

import java.util.List;

/** What is on file, as the judge of cells asks for it. */
public interface FactSource {

    /** The recorded value, or {@code null} when it was not recorded. */
    Object value(String expression);

    /**
     * The values that other recorded facts leave open for one that was not recorded itself (拒不改正 leaves only 逾期改正 and
     * 未改正); empty when nothing narrows it.
     */
    default List<Object> leftOpen(String expression) {
        return List.of();
    }

    /** Whether the question cannot arise, e.g. the age of an organisation: every condition on it fails. */
    default boolean cannotArise(String expression) {
        return false;
    }
}
