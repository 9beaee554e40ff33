package cn.kuanyan.catalogue;

/** Which procedural rules apply besides the 行政处罚法. */
public enum Regime {
    GENERAL("通用"),
    CAC("网信"),
    POLICE("公安"),
    PUBLIC_ORDER("治安");

    private final String label;

    Regime(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
