package cn.kuanyan.evidence;

/** What happened to a piece of evidence. */
public enum CustodyAct {
    RECEIVED("接收"),
    HANDED_OVER("移交"),
    SEALED("封存"),
    COPIED("复制"),
    RETURNED("退还");

    private final String label;

    CustodyAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
