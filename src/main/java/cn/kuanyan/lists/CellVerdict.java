package cn.kuanyan.lists;

/** How one cell stands; {@code value} is {@code null} when the fact was not recorded. */
public record CellVerdict(DecisionTable.Cell cell, Object value, Verdict verdict) {}
