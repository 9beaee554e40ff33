package cn.kuanyan.deadline;

/** The last days of limits of this case are other ones than before: due dates of open tasks follow. */
public record LimitsMoved(long caseId) {}
