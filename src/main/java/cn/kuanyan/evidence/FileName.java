package cn.kuanyan.evidence;

import java.util.regex.Pattern;

/** The name of a file without what could mislead a reader or a file system: folders, control and direction signs. */
final class FileName {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*]");
    private static final int MAX = 200;

    private FileName() {}

    static String of(String declared) {
        String name = declared == null ? "" : declared;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNSAFE.matcher(name).replaceAll("").strip();
        if (name.length() > MAX) {
            int dot = name.lastIndexOf('.');
            String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
            int cut = MAX - end.length();
            // Half a character is none, and could not be written into any answer.
            name = name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + end;
        }
        return name.isEmpty() || name.startsWith(".") ? "文件" + name : name;
    }
}
