package cn.kuanyan.evidence.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of every kind, harmless and dangerous. */
public final class Samples {

    private Samples() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String content) {
        return text("%PDF-1.7\n%âãÏÓ\n" + content + "\n%%EOF\n");
    }

    public static byte[] bytes(int... values) {
        byte[] bytes = new byte[Math.max(64, values.length)];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    public static byte[] ftyp(String brand) {
        byte[] bytes = bytes(0, 0, 0, 24);
        System.arraycopy(("ftyp" + brand).getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 4, 8);
        return bytes;
    }

    public static byte[] riff(String form) {
        byte[] bytes = bytes('R', 'I', 'F', 'F', 56, 0, 0, 0);
        byte[] rest = form.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(rest, 0, bytes, 8, rest.length);
        return bytes;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> entries, Charset names) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    public static byte[] docx() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("现场检查笔录");
                document.write(out);
            }
        });
    }

    public static byte[] xlsx(String formula) {
        return written(out -> workbook(new XSSFWorkbook(), formula, out));
    }

    public static byte[] xls(String formula) {
        return written(out -> workbook(new HSSFWorkbook(), formula, out));
    }

    private static void workbook(Workbook workbook, String formula, OutputStream out) throws IOException {
        try (workbook) {
            var row = workbook.createSheet("流水").createRow(0);
            row.createCell(0).setCellValue("金额");
            row.createCell(1).setCellValue(200000);
            if (formula != null) {
                row.createCell(2).setCellFormula(formula);
            }
            workbook.write(out);
        }
    }

    /** A compound file with these streams; a slash makes a folder. */
    public static byte[] ole(String... streams) {
        return written(out -> {
            try (POIFSFileSystem system = new POIFSFileSystem()) {
                for (String stream : streams) {
                    var folder = system.getRoot();
                    int slash = stream.indexOf('/');
                    var parent = slash < 0 ? folder : folder.createDirectory(stream.substring(0, slash));
                    parent.createDocument(stream.substring(slash + 1), new ByteArrayInputStream(new byte[5000]));
                }
                system.writeFilesystem(out);
            }
        });
    }

    /** The archive with one more entry or another content of one. */
    public static byte[] with(byte[] archive, String name, String content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        entries.put(name, text(content));
        return zip(entries);
    }

    /** Something that is written to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
