package cn.kuanyan.evidence.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text: a page or a script is refused by its beginning, a table by cells that a spreadsheet would execute. */
final class TextInspection {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 64 * 1024;

    private static final Pattern PAGE = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|script|iframe|svg|[a-z]+:svg|object|embed)[\\s>/]|javascript:");

    private static final Pattern SCRIPT = Pattern.compile(
            "^\\s*(#!|@echo\\b|<\\?php|<%|#requires\\b|set-executionpolicy|powershell\\b|on error resume next|cmd\\s*/c)");

    private static final Pattern HEADER = Pattern.compile("^[A-Za-z][A-Za-z0-9-]*:\\s");

    private TextInspection() {}

    static FileKind inspect(Path file, String name, String type) throws IOException {
        Charset charset = charset(file).orElseThrow(() -> unknown(name, type));
        String head = new String(ContentType.head(file, HEAD), charset);
        String small = head.toLowerCase(Locale.ROOT);
        if (SCRIPT.matcher(small).find()) {
            throw Judgement.refused("脚本文件", "“%s”的内容是脚本，不能提交；请提交其打印件或者截图。".formatted(name));
        }
        boolean mail = FileKind.EML.endsLike(name)
                && HEADER.matcher(head).find()
                && Pattern.compile("(?m)^from:").matcher(small).find();
        if (mail) {
            MailInspection.check(file, name);
            return FileKind.EML;
        }
        if (PAGE.matcher(small).find()) {
            throw Judgement.refused("网页文件", "“%s”的内容是可以带脚本的网页或者矢量图，不能提交；请提交其打印件或者截图。".formatted(name));
        }
        if (type.endsWith("xml") || small.stripLeading().startsWith("<?xml")) {
            throw unknown(name, type);
        }
        if (FileKind.CSV.endsLike(name)) {
            CsvCells.check(file, charset, name);
            return FileKind.CSV;
        }
        return FileKind.TXT;
    }

    static RuntimeException unknown(String name, String type) {
        String why = type.contains("exec") || type.contains("msdownload") || type.contains("elf")
                ? "的内容是可以执行的程序"
                : "的内容不是可以提交的类型";
        String rule = why.endsWith("程序") ? "可执行文件" : "文件类型";
        return Judgement.refused(
                rule,
                "“%s”%s，不能提交。可以提交：PDF、图片（JPEG、PNG、TIFF、HEIC）、音像（MP4、MOV、AVI、MKV、MP3、WAV、M4A）、DOCX、XLSX、PPTX、DOC、XLS、OFD、TXT、CSV、EML、ZIP、PCAP。"
                        .formatted(name, why));
    }

    /** The first encoding in which the whole file is text. */
    private static Optional<Charset> charset(Path file) throws IOException {
        byte[] mark = ContentType.head(file, 2);
        if (mark.length == 2 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFF + 0xFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        char[] buffer = new char[8192];
        try (BufferedReader reader = strict(Files.newInputStream(file), charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] < ' ' && "\t\r\n\f\u001b".indexOf(buffer[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notInThis) {
            return false;
        }
    }

    static BufferedReader strict(InputStream stream, Charset charset) {
        return new BufferedReader(new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
