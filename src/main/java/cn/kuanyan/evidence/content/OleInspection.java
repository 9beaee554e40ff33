package cn.kuanyan.evidence.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file of the older Office format: Word or Excel without macros, embedded objects and formulas, or refused. */
final class OleInspection {

    private static final Set<String> MACROS = Set.of("vba", "_vba_project", "_vba_project_cur", "macros", "dir");
    private static final Set<String> EMBEDDED = Set.of("\u0001ole10native", "package", "embeddedodf");

    private OleInspection() {}

    static FileKind inspect(Path file, String name) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryEntry root = system.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw encrypted(name);
            }
            look(root, name, 0);
            if (root.hasEntry("WordDocument")) {
                return FileKind.DOC;
            }
            for (String book : new String[] {"Workbook", "Book"}) {
                if (root.hasEntry(book)) {
                    XlsRecords.check((DocumentEntry) root.getEntry(book), name);
                    return FileKind.XLS;
                }
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException broken) {
            throw Judgement.refused("文件损坏", "“%s”已经损坏，无法检查其内容，不能提交。".formatted(name));
        }
        throw TextInspection.unknown(name, "application/x-tika-msoffice");
    }

    static RuntimeException encrypted(String name) {
        return Judgement.refused("加密文件", "“%s”已经加密，无法检查其内容，不能提交；请去掉密码后重新提交。".formatted(name));
    }

    private static void look(DirectoryEntry folder, String name, int depth) {
        if (depth > 20) {
            throw TextInspection.unknown(name, "application/x-tika-msoffice");
        }
        for (Entry entry : folder) {
            String small = entry.getName().toLowerCase(Locale.ROOT);
            if (MACROS.contains(small)) {
                throw OfficeInspection.macro(name);
            }
            if (EMBEDDED.contains(small)) {
                throw Judgement.refused("嵌入对象", "“%s”中嵌入了其他文件，不能提交；请提交其 PDF 或者打印件。".formatted(name));
            }
            if (entry instanceof DirectoryEntry inner) {
                look(inner, name, depth + 1);
            }
        }
    }
}
