package cn.kuanyan.deadline;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where an agency keeps its own law data.
 *
 * @param calendarsDir folder with {@code <year>.csv} files that are added to the built-in calendars and win over them;
 *     {@code null} when there is none
 */
@ConfigurationProperties("kuanyan.law")
public record CalendarProperties(Path calendarsDir) {

    /** An empty setting means none, not the working directory. */
    public CalendarProperties {
        calendarsDir = calendarsDir == null || calendarsDir.toString().isBlank() ? null : calendarsDir;
    }
}
