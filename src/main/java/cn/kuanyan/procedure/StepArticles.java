package cn.kuanyan.procedure;

import cn.kuanyan.audit.AuditArticles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The article by which each step is done, as the documentation of its task in the models cites it first. */
@Component
class StepArticles implements AuditArticles {

    private static final Pattern ARTICLE = Pattern.compile("《[^》]+》第[^。；，《]+条(第[^。；，、《]+[款项])?");

    private final StepModels models;

    /** The models do not change while the product runs; they are read when the first act is recorded. */
    private final Supplier<Map<String, String>> articles = SingletonSupplier.of(this::read);

    StepArticles(StepModels models) {
        this.models = models;
    }

    @Override
    public Optional<String> of(String act) {
        return Optional.ofNullable(articles.get().get(act));
    }

    private Map<String, String> read() {
        Map<String, String> found = new HashMap<>();
        models.each((step, element) -> article(element).ifPresent(article -> found.put(step, article)));
        return found;
    }

    private static Optional<String> article(FlowNode step) {
        return step.getDocumentations().stream()
                .map(text -> ARTICLE.matcher(text.getTextContent()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
