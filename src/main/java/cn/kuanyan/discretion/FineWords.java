package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.FineRange;

/** A range of fines in words. 以上、以下 include the number; 超过、不满 do not. */
public final class FineWords {

    private FineWords() {}

    /** The amounts alone; empty when no fine can be computed. */
    public static String range(FineRange fine) {
        if (fine == null || fine.min() == null) {
            return "";
        }
        if (fine.min().compareTo(fine.max()) == 0) {
            return "%s 元".formatted(fine.min().toPlainString());
        }
        String low =
                (fine.minIncluded() ? "%s 元以上" : "超过 %s 元").formatted(fine.min().toPlainString());
        String high = (fine.maxIncluded() ? " %s 元以下" : "不满 %s 元")
                .formatted(fine.max().toPlainString());
        return low + high;
    }

    static String sentence(FineRange fine) {
        if (fine == null) {
            return "";
        }
        if (fine.min() == null) {
            return fine.note() == null ? "" : fine.note() + "。";
        }
        return "法定罚款幅度为 %s 元以上 %s 元以下（%s）；本案裁量幅度为 %s。"
                .formatted(
                        fine.statute().min().toPlainString(),
                        fine.statute().max().toPlainString(),
                        fine.statute().basis(),
                        range(fine));
    }
}
