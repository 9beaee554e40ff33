package cn.kuanyan.procedure.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Paths inside the archive that every file system takes: one folder deep, numbered, without what Windows forbids, no two alike
 * even where capitals do not count.
 */
final class SafeNames {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}<>:\"/\\\\|?*]");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");
    private static final int LONGEST = 60;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * The next place of a folder, e.g. {@code 证据/001}.
     *
     * @param folder one of the archive's own folders
     */
    String place(String folder) {
        return "%s/%03d".formatted(folder, numbers.merge(folder, 1, Integer::sum));
    }

    /**
     * The path of a file at its place.
     *
     * @param title what a person may have typed
     * @param extension without the dot; anything strange becomes {@code bin}
     */
    String file(String place, String title, String extension) {
        String ending = extension.toLowerCase(Locale.ROOT);
        String path = "%s-%s.%s"
                .formatted(place, cleaned(title), EXTENSION.matcher(ending).matches() ? ending : "bin");
        if (!taken.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("twice in one archive: " + path);
        }
        return path;
    }

    static String cleaned(String title) {
        String plain = UNSAFE.matcher(Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFC))
                .replaceAll("_")
                .strip();
        int end = Math.min(plain.length(), LONGEST);
        if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        String cut = plain.substring(0, end).replaceAll("[. ]+$", "");
        return cut.isEmpty() ? "文件" : cut;
    }
}
