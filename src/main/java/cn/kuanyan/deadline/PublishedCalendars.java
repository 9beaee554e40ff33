package cn.kuanyan.deadline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The calendars in force: the built-in ones of {@code law/calendars} and those of the agency's own folder, which win for
 * the same year.
 */
@Component
public class PublishedCalendars {

    private static final String BUILT_IN = "classpath:law/calendars/*.csv";

    private final Path ownFolder;
    private volatile WorkingCalendar current;

    public PublishedCalendars(CalendarProperties properties) {
        ownFolder = properties.calendarsDir();
        reload();
    }

    public WorkingCalendar current() {
        return current;
    }

    /**
     * Reads all files again, so that a notice published meanwhile counts without a restart.
     *
     * @throws CalendarFault when a file cannot be used; what was in force stays in force
     */
    public final WorkingCalendar reload() {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(BUILT_IN)) {
                try (Reader text = new EncodedResource(file, "UTF-8").getReader()) {
                    add(years, CalendarFile.read(file.getFilename(), text));
                }
            }
            if (ownFolder != null) {
                addOwn(years);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取工作日历", e);
        }
        current = new WorkingCalendar(years.values());
        return current;
    }

    private void addOwn(Map<Integer, CalendarYear> years) throws IOException {
        if (!Files.isDirectory(ownFolder)) {
            throw new CalendarFault(ownFolder.toString(), "配置项 kuanyan.law.calendars-dir 指向的文件夹不存在");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(ownFolder, "*.csv")) {
            for (Path file : files) {
                try (Reader text = Files.newBufferedReader(file)) {
                    add(years, CalendarFile.read(file.getFileName().toString(), text));
                }
            }
        }
    }

    private static void add(Map<Integer, CalendarYear> years, CalendarYear year) {
        years.put(year.year(), year);
    }
}
