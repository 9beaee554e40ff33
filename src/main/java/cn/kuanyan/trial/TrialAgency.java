package cn.kuanyan.trial;

/** The five agencies whose published lists the product implements. */
enum TrialAgency {
    XIPING("xp", "xiping-police", "西平县公安局", "西平"),
    SHANXI("sx", "shanxi-police", "山西省公安厅", "山西"),
    SANMING("sm", "sanming-cac", "三明市互联网信息办公室", "三明"),
    TIANSHUI("ts", "tianshui-cac", "天水市互联网信息办公室", "天水"),
    LANZHOU("lz", "lanzhou-new-area", "兰州新区市场监督管理局", "兰州新区");

    private final String prefix;
    private final String id;
    private final String authority;
    private final String place;

    TrialAgency(String prefix, String id, String authority, String place) {
        this.prefix = prefix;
        this.id = id;
        this.authority = authority;
        this.place = place;
    }

    /** First letters of the user ids. */
    String prefix() {
        return prefix;
    }

    /** Id of the tenant. */
    String id() {
        return id;
    }

    /** Name of the tenant. */
    String label() {
        return this == LANZHOU ? place : authority;
    }

    /** 实施主体 of the trial's officers; in 兰州新区 one of its bureaus. */
    String authority() {
        return authority;
    }

    String place() {
        return place;
    }
}
