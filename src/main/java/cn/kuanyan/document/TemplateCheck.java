package cn.kuanyan.document;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** What an uploaded template must be: a whole Word file without macros, with known fields and every mandatory one. */
final class TemplateCheck {

    private static final int LARGEST = 1024 * 1024;
    private static final long LARGEST_UNPACKED = 30L * LARGEST;
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern NAME = Pattern.compile("[?/]?([a-z][A-Za-z0-9]*)");
    private static final Pattern COLUMN = Pattern.compile("\\[([a-z][A-Za-z0-9]*)]");

    private TemplateCheck() {}

    /** @throws Rejection naming every field that is unknown or missing, or what is wrong with the file */
    static void check(DocumentKind kind, byte[] file) {
        requireOwnParts(file);
        String text = text(file);
        List<Finding> faults = new ArrayList<>();
        Set<String> used = used(kind, text, faults);
        Set<String> mandatory = new LinkedHashSet<>();
        kind.items().forEach(item -> mandatory.add(item.field()));
        mandatory.removeAll(used);
        mandatory.forEach(field -> faults.add(new Finding(
                field,
                article(kind, field),
                "模板缺少必须载明的栏目“%s”（{{%s}}）（%s）。"
                        .formatted(kind.fields().get(field).label(), field, article(kind, field)))));
        if (!faults.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, faults);
        }
        requireCompiles(kind, file);
    }

    private static String article(DocumentKind kind, String field) {
        return kind.items().stream()
                .filter(item -> item.field().equals(field))
                .findFirst()
                .orElseThrow()
                .article();
    }

    private static Set<String> used(DocumentKind kind, String text, List<Finding> faults) {
        Set<String> used = new LinkedHashSet<>();
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            Matcher name = NAME.matcher(tags.group(1).strip());
            if (!name.matches() || !isKnown(kind, name.group(1))) {
                faults.add(new Finding(
                        tags.group(1),
                        "模板的栏目",
                        "《%s》没有“%s”这个栏目，请改正模板中的 {{%s}}。".formatted(kind.title(), tags.group(1), tags.group(1))));
            } else {
                // The beginning of a section is enough: its words may be those that the statute asks for.
                used.add(name.group(1));
            }
        }
        Matcher columns = COLUMN.matcher(text);
        while (columns.find()) {
            String column = columns.group(1);
            if (kind.fields().values().stream()
                    .noneMatch(field -> field.columns().contains(column))) {
                faults.add(new Finding(column, "模板的栏目", "《%s》的表格没有“%s”这一列。".formatted(kind.title(), column)));
            }
        }
        return used;
    }

    /** In a section about a list its columns are tags of their own. */
    private static boolean isKnown(DocumentKind kind, String name) {
        return kind.fields().containsKey(name)
                || kind.fields().values().stream()
                        .anyMatch(field -> field.columns().contains(name));
    }

    private static void requireOwnParts(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            throw Rejection.of("file", "模板文件", "模板应当是不超过 1 MB 的 Word 文件（.docx）。");
        }
        long unpacked = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readNBytes((int) LARGEST_UNPACKED);
                unpacked += content.length;
                if (unpacked > LARGEST_UNPACKED) {
                    throw damaged();
                }
                TemplateParts.check(part.getName(), content);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw damaged();
        }
    }

    private static String text(byte[] file) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            // POI opens a file with macros and a template of Word alike.
            String type = word.getPackagePart().getContentType();
            if (type.toLowerCase(Locale.ROOT).contains("macro")) {
                throw Rejection.of("file", "不接受宏和嵌入对象", "模板是启用宏的 Word 文件（.docm、.dotm），不予接受。");
            }
            if (!type.equals(XWPFRelation.DOCUMENT.getContentType())) {
                throw damaged();
            }
            return new XWPFWordExtractor(word).getText();
        } catch (Rejection refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw damaged();
        }
    }

    /** Sections that do not close are found by filling the template once. */
    private static void requireCompiles(DocumentKind kind, byte[] file) {
        Map<String, Object> values = new TreeMap<>();
        kind.fields().forEach((tag, field) -> values.put(tag, field.as() == Format.ROWS ? List.of() : "　"));
        try {
            WordTemplate.fill(file, kind, values);
        } catch (RuntimeException broken) {
            throw Rejection.of("file", "模板文件", "模板的栏目标记不完整：每个 {{?栏目}} 都要有对应的 {{/栏目}}，表格的列写作 [列名]。");
        }
    }

    private static Rejection damaged() {
        return Rejection.of("file", "模板文件", "这个文件不是完好的 Word 文件（.docx），请重新另存后上传。");
    }
}
