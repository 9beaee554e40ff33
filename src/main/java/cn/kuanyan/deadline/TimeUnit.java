package cn.kuanyan.deadline;

/** Unit of a time limit. The number of a limit means nothing without it: 五日 are working days, 十五日 are not. */
public enum TimeUnit {
    HOUR("小时"),
    WORKING_DAY("工作日"),
    CALENDAR_DAY("日"),
    MONTH("个月"),
    YEAR("年");

    private final String label;

    TimeUnit(String label) {
        this.label = label;
    }

    /** Chinese measure word that follows the number, e.g. {@code 5个工作日} is written {@code 5 + "个" + label}. */
    public String label() {
        return label;
    }

    /** The whole period in Chinese, e.g. {@code 5个工作日}, {@code 15日}, {@code 6个月}, {@code 2年}. */
    public String describe(int value) {
        return value + (this == WORKING_DAY ? "个" : "") + label;
    }
}
