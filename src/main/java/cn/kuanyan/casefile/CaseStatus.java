package cn.kuanyan.casefile;

/** Where a case stands, in the words of the statutory steps. */
public enum CaseStatus {
    REGISTERED("已登记"),
    FILED("已立案"),
    SUSPENDED("已中止"),
    NOT_FILED("不予立案"),
    TRANSFERRED("已移送"),
    DECIDED("已决定"),
    WITHDRAWN("已撤销"),
    TERMINATED("已终止调查"),
    JOINED("已并入其他案件"),
    CLOSED("已结案");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
