package cn.kuanyan.evidence;

import java.util.Set;

/** What a file of a case proves, and to which papers it may be attached. */
public enum Purpose {
    /** Evidence of the facts (第四十六条). */
    EVIDENCE("证据", Set.of("collect-evidence")),
    /** Proof of service (第六十一条；《民事诉讼法》第八十七条). */
    SERVICE(
            "送达证明",
            Set.of(
                    "serve-decision",
                    "confirm-public-notice",
                    "deliver-prior-notice",
                    "serve-demand",
                    "serve-on-the-spot",
                    "notify-hearing",
                    "order-correction",
                    "inform-source")),
    /** Proof of publication (第四十八条). */
    PUBLICATION("公示证明", Set.of("publish-decision", "withdraw-publication")),
    /** Proof of payment (第六十六条、第六十七条). */
    PAYMENT(
            "缴款证明",
            Set.of(
                    "record-payment",
                    "record-late-payment",
                    "register-deferral",
                    "approve-deferral",
                    "hand-over-fine",
                    "deposit-fine",
                    "refund-payment")),
    /** Any other paper of the case, signed and scanned. */
    DOCUMENT("文书", Set.of());

    private final String label;
    private final Set<String> steps;

    Purpose(String label, Set<String> steps) {
        this.label = label;
        this.steps = steps;
    }

    public String label() {
        return label;
    }

    /** Whether a file of this purpose may belong to a paper of the step; a document may belong to any. */
    public boolean fits(String step) {
        return this == DOCUMENT || steps.contains(step);
    }
}
