package cn.kuanyan.procedure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What papers are called: by the title of their own, or by the task that left them. */
@Component
public class PaperNames {

    /** Acts on the record that no paper and no task carries. */
    private static final Map<String, String> OTHERS = Map.of(
            "status", "案件状态变更",
            "officers", "承办人员变更",
            "regime", "适用程序变更",
            "caseNumber", "编立案号",
            "take-archive", "导出案卷",
            "take-archive-manifest", "导出案卷的校验清单");

    private final StepModels models;

    /** The models do not change while the product runs. */
    private final Supplier<Map<String, String>> tasks = SingletonSupplier.of(this::read);

    PaperNames(StepModels models) {
        this.models = models;
    }

    public String of(String step) {
        String title = PaperView.title(step);
        return title.equals(step) ? tasks.get().getOrDefault(step, OTHERS.getOrDefault(step, "办理记录")) : title;
    }

    private Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        models.each((step, element) -> {
            if (element.getName() != null) {
                names.putIfAbsent(step, element.getName().replaceAll("\\s+", ""));
            }
        });
        return names;
    }
}
