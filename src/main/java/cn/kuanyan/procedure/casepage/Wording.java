package cn.kuanyan.procedure.casepage;

import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.PaperNames;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Persons, moments and papers in the words of the page. */
@Component
class Wording {

    private final OfficerProfiles profiles;
    private final PaperNames papers;
    private final DateTimeFormatter minute;

    Wording(OfficerProfiles profiles, PaperNames papers, Clock clock) {
        this.profiles = profiles;
        this.papers = papers;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    String person(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }

    String minute(Instant moment) {
        return minute.format(moment);
    }

    String paper(String step) {
        return papers.of(step);
    }

    String size(long bytes) {
        return bytes < 1024 * 1024
                ? "%d KB".formatted(Math.max(1, bytes / 1024))
                : "%.1f MB".formatted(bytes / 1024.0 / 1024);
    }
}
