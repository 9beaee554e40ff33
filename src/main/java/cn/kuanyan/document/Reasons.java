package cn.kuanyan.document;

import cn.kuanyan.problem.PlainText;
import cn.kuanyan.problem.Rejection;
import java.util.List;

/** Why somebody did something to a document. */
final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    /** @throws Rejection when there is none, or one that is too long or not plain */
    static String read(String typed, String act) {
        String reason = PlainText.of(typed);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Rejection.of("reason", "理由", "请写明%s的理由，不超过 %d 字。".formatted(act, LONGEST));
        }
        PlainText.fault("reason", "理由", reason).ifPresent(fault -> {
            throw new Rejection(Rejection.Kind.INVALID, List.of(fault));
        });
        return reason.strip();
    }
}
