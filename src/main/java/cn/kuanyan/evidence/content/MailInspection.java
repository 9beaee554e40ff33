package cn.kuanyan.evidence.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail is refused for attachments that a computer would run, by the names that their headers give them. */
final class MailInspection {

    private static final Pattern NAME = Pattern.compile("(?i)\\b(?:file)?name\\*?[0-9]*\\*?=\"?([^\";]+)");
    private static final int LONGEST_LINE = 100_000;

    private MailInspection() {}

    static void check(Path file, String name) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = Lines.next(reader, LONGEST_LINE);
                    line != null;
                    line = Lines.next(reader, LONGEST_LINE)) {
                Matcher attached = NAME.matcher(line);
                while (attached.find()) {
                    if (ForbiddenNames.isForbidden(attached.group(1).strip())) {
                        throw Judgement.refused(
                                "可执行文件", "邮件“%s”的附件“%s”是程序、脚本或者带宏的文件，不能提交。".formatted(name, attached.group(1)));
                    }
                }
            }
        }
    }
}
