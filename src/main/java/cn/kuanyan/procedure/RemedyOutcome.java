package cn.kuanyan.procedure;

/** How 行政复议 or 行政诉讼 ends (《行政复议法》第四十一条、第六十三条至第六十八条；《行政诉讼法》第六十二条、第六十九条至第七十七条). */
public enum RemedyOutcome {
    /** The decision stands. */
    MAINTAINED("维持（驳回）"),
    /** Another amount takes the place of what was decided. */
    VARIED("变更"),
    /** The decision is gone. */
    REVOKED("撤销"),
    /** The decision is gone, and another one has to be made. */
    REMAKE("撤销并责令重新作出"),
    /** The decision stands, although it was unlawful. */
    UNLAWFUL("确认违法"),
    /** The decision never had an effect. */
    INVALID("确认无效"),
    /** The party gave its remedy up, or it was ended without a result. */
    WITHDRAWN("撤回、终止"),
    /** The reviewing body let its time pass (《行政诉讼法》第四十五条). */
    UNDECIDED("复议机关逾期不作决定");

    private final String label;

    RemedyOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing is left of the decision. */
    public boolean annuls() {
        return this == REVOKED || this == REMAKE || this == INVALID;
    }

    /** Whether the decision is not what was made public any more (《行政处罚法》第四十八条第二款). */
    public boolean setsAside() {
        return annuls() || this == VARIED || this == UNLAWFUL;
    }
}
