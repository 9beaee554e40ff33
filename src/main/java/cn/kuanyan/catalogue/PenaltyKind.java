package cn.kuanyan.catalogue;

/** Kinds of penalty (《中华人民共和国行政处罚法》第九条). */
public enum PenaltyKind {
    WARNING("警告"),
    CRITICISM("通报批评"),
    FINE("罚款"),
    CONFISCATION_GAINS("没收违法所得"),
    CONFISCATION_GOODS("没收非法财物"),
    SUSPEND_PERMIT("暂扣许可证件"),
    DOWNGRADE("降低资质等级"),
    REVOKE_PERMIT("吊销许可证件"),
    RESTRICT_BUSINESS("限制开展生产经营活动"),
    SUSPEND_BUSINESS("责令停产停业"),
    CLOSE("责令关闭"),
    RESTRICT_PRACTICE("限制从业");

    private final String label;

    PenaltyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
