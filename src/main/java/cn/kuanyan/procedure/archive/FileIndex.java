package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.document.pdf.PdfRendition;
import cn.kuanyan.procedure.Act;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.springframework.stereotype.Component;

/** 案卷目录: every file of the archive with its number, name, day and place, as PDF/A. */
@Component
class FileIndex {

    private static final String FONT = "Noto Sans SC";
    private static final List<String> COLUMNS = List.of("序号", "名称", "日期", "文件");
    private static final List<String> WIDTHS = List.of("8%", "34%", "16%", "42%");

    private final PdfRendition pdf;

    FileIndex(PdfRendition pdf) {
        this.pdf = pdf;
    }

    /** @throws cn.kuanyan.problem.Rejection where no PDF can be made on this machine */
    byte[] of(Act about, List<ArchivePlan.Placed> files) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream word = new ByteArrayOutputStream()) {
            line(document, "案卷目录", 20, ParagraphAlignment.CENTER);
            PenaltyCase of = about.penaltyCase();
            line(document, "行政机关：" + of.authority(), 11, ParagraphAlignment.LEFT);
            line(document, "案号：" + of.number(), 11, ParagraphAlignment.LEFT);
            line(document, "案由：" + of.itemName(), 11, ParagraphAlignment.LEFT);
            line(
                    document,
                    "当事人："
                            + about.progress().parties().stream()
                                    .map(Party::name)
                                    .collect(Collectors.joining("、")),
                    11,
                    ParagraphAlignment.LEFT);
            table(document, files);
            document.write(word);
            return pdf.pdfA(word.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void line(XWPFDocument document, String text, int size, ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        write(paragraph.createRun(), text, size);
    }

    private static void table(XWPFDocument document, List<ArchivePlan.Placed> files) {
        XWPFTable table = document.createTable(files.size() + 1, COLUMNS.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < COLUMNS.size(); column++) {
            cell(table, 0, column, COLUMNS.get(column));
        }
        int row = 1;
        for (ArchivePlan.Placed file : files) {
            cell(table, row, 0, String.valueOf(row));
            cell(table, row, 1, file.item().title());
            cell(table, row, 2, file.item().on() == null ? "" : file.item().on().toString());
            cell(table, row, 3, file.path());
            row++;
        }
    }

    private static void cell(XWPFTable table, int row, int column, String text) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.setWidth(WIDTHS.get(column));
        write(cell.getParagraphs().get(0).createRun(), text, 9);
    }

    private static void write(XWPFRun run, String text, int size) {
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
    }
}
