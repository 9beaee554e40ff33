package cn.kuanyan.evidence.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** The records of an Excel workbook of the older format, one after the other: two bytes of type, two of length. */
final class XlsRecords {

    private static final int FORMULA = 0x0006;
    private static final int FORMULA_BIFF3 = 0x0206;
    private static final int FORMULA_BIFF4 = 0x0406;
    private static final int ARRAY = 0x0221;
    private static final int SHARED_FORMULA = 0x04BC;
    private static final int PASSWORD = 0x002F;
    private static final int SHEET = 0x0085;
    private static final int VBA = 0x00D3;

    private XlsRecords() {}

    static void check(DocumentEntry book, String name) throws IOException {
        try (InputStream stream = new DocumentInputStream(book)) {
            for (int low = stream.read(); low >= 0; low = stream.read()) {
                int type = low | stream.read() << 8;
                int length = stream.read() | stream.read() << 8;
                if (length < 0) {
                    return; // padding after the last record
                }
                byte[] content = stream.readNBytes(length);
                if (content.length < length) {
                    throw new EOFException();
                }
                record(type, content, name);
            }
        }
    }

    private static void record(int type, byte[] content, String name) {
        switch (type) {
            case FORMULA, FORMULA_BIFF3, FORMULA_BIFF4, ARRAY, SHARED_FORMULA ->
                throw Judgement.refused("公式", "“%s”的单元格中有公式，打开时会被计算，不能提交；请只保留数值后重新提交，或者提交其 PDF。".formatted(name));
            case PASSWORD -> throw OleInspection.encrypted(name);
            case VBA -> throw OfficeInspection.macro(name);
            case SHEET -> {
                // The sixth byte says what kind of sheet it is: 0 for cells, 2 for a chart, 1 and 6 for macros.
                if (content.length > 5 && (content[5] == 1 || content[5] == 6)) {
                    throw OfficeInspection.macro(name);
                }
            }
            default -> {
                // cells, formats, texts
            }
        }
    }
}
