package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;

/** What kind of measure holds a thing. */
enum MeasureKind {
    PRESERVATION("先行登记保存", "preservation", "先行登记保存之日"),
    SEAL("查封", "seizure", "实施查封之日"),
    SEIZE("扣押", "seizure", "实施扣押之日"),
    FREEZE("冻结", "freeze", "冻结之日");

    private final String label;
    private final String limit;
    private final String trigger;

    MeasureKind(String label, String limit, String trigger) {
        this.label = label;
        this.limit = limit;
        this.trigger = trigger;
    }

    static MeasureKind of(CaseRecord application) {
        return application.data().text("kind").map(MeasureKind::valueOf).orElse(PRESERVATION);
    }

    String label() {
        return label;
    }

    /** Code of the time limit in which it is decided what becomes of the things. */
    String limit() {
        return limit;
    }

    /** From when the limit runs, in Chinese. */
    String trigger() {
        return trigger;
    }

    boolean isCoercive() {
        return this != PRESERVATION;
    }
}
