package cn.kuanyan.evidence.content;

/** How much of archives is unpacked to look into them; whatever needs more is refused as a bomb. */
final class Budget {

    static final int MAX_ENTRIES = 10_000;
    static final long MAX_BYTES = 2L * 1024 * 1024 * 1024;
    static final int MAX_DEPTH = 3;
    static final int MAX_RATIO = 200;

    /** A small archive may be as dense as it likes. */
    static final long RATIO_FROM = 20L * 1024 * 1024;

    private int entries;
    private long bytes;

    void entry() {
        if (++entries > MAX_ENTRIES) {
            throw bomb("其中的文件超过%d个".formatted(MAX_ENTRIES));
        }
    }

    void unpacked(int read) {
        bytes += read;
        if (bytes > MAX_BYTES) {
            throw bomb("解压以后超过%dGB".formatted(MAX_BYTES >> 30));
        }
    }

    /** @param packed bytes of the whole archive */
    static void ratio(long packed, long unpacked) {
        if (unpacked > RATIO_FROM && unpacked / Math.max(1, packed) > MAX_RATIO) {
            throw bomb("压缩比超过%d倍".formatted(MAX_RATIO));
        }
    }

    static void depth(int depth) {
        if (depth > MAX_DEPTH) {
            throw bomb("压缩包嵌套超过%d层".formatted(MAX_DEPTH));
        }
    }

    private static RuntimeException bomb(String why) {
        return Judgement.refused("压缩炸弹", "压缩包不能提交：" + why + "，可能是压缩炸弹。请分开提交。");
    }
}
