package cn.kuanyan.evidence;

/** Whether the file is the original or a copy of it (《最高人民法院关于行政诉讼证据若干问题的规定》第十条、第十二条, not verified). */
public enum FileForm {
    ORIGINAL("原件"),
    COPY("复制件");

    private final String label;

    FileForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
