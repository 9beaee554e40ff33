package cn.kuanyan.procedure.casepage;

import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.PaperView;
import cn.kuanyan.procedure.StepModels;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Persons, moments and papers in the words of the page. */
@Component
class Wording {

    private static final Map<String, String> OTHER_ACTS = Map.of(
            "status", "案件状态变更",
            "officers", "承办人员变更",
            "regime", "适用程序变更",
            "caseNumber", "编立案号");

    private final OfficerProfiles profiles;
    private final StepModels models;
    private final DateTimeFormatter minute;

    /** The models do not change while the product runs. */
    private final Supplier<Map<String, String>> tasks = SingletonSupplier.of(this::read);

    Wording(OfficerProfiles profiles, StepModels models, Clock clock) {
        this.profiles = profiles;
        this.models = models;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    String person(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }

    String minute(Instant moment) {
        return minute.format(moment);
    }

    /** The title of a paper; of one without a title of its own, the name of the task that left it. */
    String paper(String step) {
        String title = PaperView.title(step);
        return title.equals(step) ? tasks.get().getOrDefault(step, OTHER_ACTS.getOrDefault(step, "办理记录")) : title;
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
