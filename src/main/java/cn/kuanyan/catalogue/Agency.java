package cn.kuanyan.catalogue;

/** An agency: its id is the engine's tenant id. */
public record Agency(String agency, String name, Regime regime) {}
