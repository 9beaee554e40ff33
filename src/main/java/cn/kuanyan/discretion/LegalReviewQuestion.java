package cn.kuanyan.discretion;

import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.UnaryTests;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether legal review is required before the head decides (Art. 58). */
@Component
public class LegalReviewQuestion {

    /** @param reason the situations of Art. 58 that apply, in the statute's words */
    public record Answer(boolean required, String reason, String basis) {}

    private final CompiledTable question;

    LegalReviewQuestion(UnaryTests feel) {
        question = CompiledTable.fromClasspath("processes/decisions/legal-review.dmn", "legalReviewRequired", feel);
    }

    /**
     * @param hearingHeld the case went through a hearing; then review is always required
     * @param requiredByLaw another statute requires review
     */
    public Answer of(
            boolean majorPublicInterest, boolean hearingHeld, boolean complexLegalRelations, boolean requiredByLaw) {
        List<Map<String, Object>> answers = Answers.of(
                question,
                Map.of(
                        "majorPublicInterest", majorPublicInterest,
                        "hearingHeld", hearingHeld,
                        "complexLegalRelations", complexLegalRelations,
                        "requiredByLaw", requiredByLaw));
        return new Answer(
                Answers.any(answers, "required"),
                Answers.joined(answers, "reason"),
                Answers.joined(answers, "legalBasis"));
    }
}
