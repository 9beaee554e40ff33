package cn.kuanyan.audit;

import java.time.Instant;

/**
 * One act, as its package tells the trail of it.
 *
 * @param caseId the case, {@code null} for an act of no case
 * @param act what was done, e.g. the step of the paper
 * @param before what stood there before, {@code null} where nothing was replaced
 * @param after what stands there now, {@code null} where the row itself says it
 * @param table table of the row in which the act is laid down; its rows are never changed
 * @param row id of that row
 */
public record Recorded(
        String agency,
        Long caseId,
        Instant at,
        String actor,
        String act,
        String before,
        String after,
        String table,
        long row) {}
