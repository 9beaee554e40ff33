package cn.kuanyan.discretion;

import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.UnaryTests;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether the heads must discuss the decision collectively (Art. 57 II): complex circumstances or a grave violation. */
@Component
public class CollectiveDiscussionQuestion {

    /** @param proposed required only because circumstances propose it; the head may decline in writing */
    public record Answer(boolean required, boolean proposed, String reason, String basis) {}

    private static final Set<String> CLOSURE_OR_REVOCATION = Set.of("SUSPEND_BUSINESS", "CLOSE", "REVOKE_PERMIT");

    private final CompiledTable question;

    CollectiveDiscussionQuestion(UnaryTests feel) {
        question = CompiledTable.fromClasspath(
                "processes/decisions/collective-discussion.dmn", "collectiveDiscussionRequired", feel);
    }

    /**
     * @param complexOrGrave what the head stated, {@code null} when nothing was stated yet
     * @param kinds codes of the proposed penalties
     * @param largeAmount {@link HearingEntitlement.Answer#largeAmount()}
     */
    public Answer of(Boolean complexOrGrave, boolean hearingHeld, Collection<String> kinds, boolean largeAmount) {
        String head = complexOrGrave == null ? "NOT_STATED" : complexOrGrave ? "COMPLEX_OR_GRAVE" : "NOT_COMPLEX";
        List<Map<String, Object>> answers = Answers.of(
                question,
                Map.of(
                        "headFinding", head,
                        "hearingHeld", hearingHeld,
                        "closureOrRevocation", kinds.stream().anyMatch(CLOSURE_OR_REVOCATION::contains),
                        "largeAmount", largeAmount));
        return new Answer(
                Answers.any(answers, "required"),
                Answers.any(answers, "proposed"),
                Answers.joined(answers, "reason"),
                Answers.joined(answers, "legalBasis"));
    }
}
