package cn.kuanyan.evidence.content;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A Word, Excel or PowerPoint file of the present format: no macro, no embedded program, no formula. */
final class OfficeInspection {

    private static final int LARGEST_LIST = 1024 * 1024;

    private final Budget budget;
    private final long packed;
    private long unpacked;

    /** @param packed bytes of the file */
    OfficeInspection(Budget budget, long packed) {
        this.budget = budget;
        this.packed = packed;
    }

    FileKind inspect(ZipFile archive, String name) throws IOException {
        FileKind kind = kind(archive, name);
        for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            budget.entry();
            part(entry.getName().toLowerCase(Locale.ROOT), name);
            if (!entry.isDirectory()) {
                try (InputStream stream = counted(archive.getInputStream(entry))) {
                    OfficeXml.check(new BufferedInputStream(stream), name);
                }
            }
        }
        return kind;
    }

    private static FileKind kind(ZipFile archive, String name) throws IOException {
        String types;
        try (InputStream stream = archive.getInputStream(archive.getEntry("[Content_Types].xml"))) {
            types = new String(stream.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
        if (types.contains("macroenabled") || types.contains("vbaproject") || types.contains("macrosheet")) {
            throw macro(name);
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileKind.XLSX;
        }
        if (types.contains("presentationml.presentation.main+xml")) {
            return FileKind.PPTX;
        }
        throw TextInspection.unknown(name, "application/x-tika-ooxml");
    }

    private static void part(String part, String name) {
        if (part.endsWith("vbaproject.bin") || part.contains("/macrosheets/") || part.endsWith("vbadata.xml")) {
            throw macro(name);
        }
        boolean embedded = part.contains("/activex/")
                || (part.contains("/embeddings/") && part.endsWith(".bin"))
                || ForbiddenNames.isForbidden(part) && !part.endsWith(".bin");
        if (embedded) {
            throw Judgement.refused("嵌入对象", "“%s”中嵌入了可以执行的对象或者控件，不能提交；请提交其 PDF 或者打印件。".formatted(name));
        }
    }

    private InputStream counted(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    /** What the archive says about the sizes of its parts may be a lie. */
    private void count(int read) {
        unpacked += read;
        budget.unpacked(read);
        Budget.ratio(packed, unpacked);
    }

    static RuntimeException macro(String name) {
        return Judgement.refused("宏", "“%s”带有宏，不能提交；请提交不带宏的文件、其 PDF 或者打印件。".formatted(name));
    }
}
