package cn.kuanyan.lists.change;

import java.util.List;

/**
 * A draft and what is to be said of it.
 *
 * @param dmn the file
 * @param findings what has to be put right before it can be submitted
 * @param differences what it says differently from the version it was made from
 */
public record ListDraft(String sha256, String dmn, List<ListFinding> findings, List<RowDifference> differences) {}
