package cn.kuanyan.lists;

/** Three-valued truth (Kleene): a fact that was not recorded is neither proven nor denied. */
public enum Verdict {
    MET("成立"),
    NOT_MET("不成立"),
    UNKNOWN("尚未查明");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Verdict and(Verdict other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }

    public Verdict or(Verdict other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NOT_MET;
    }
}
