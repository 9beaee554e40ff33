package cn.kuanyan.casefile;

/** How the agency learned of the violation 案件来源. */
public enum CaseSource {
    INSPECTION("检查发现"),
    REPORT("举报投诉"),
    TRANSFER("移送"),
    ASSIGNMENT("交办");

    private final String label;

    CaseSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
