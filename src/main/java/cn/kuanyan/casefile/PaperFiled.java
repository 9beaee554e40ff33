package cn.kuanyan.casefile;

/** A paper was filed. Whoever listens does its part in the same transaction, or refuses the paper. */
public record PaperFiled(CaseRecord paper) {}
