package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.document.UnkeptDocument;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.archive.CaseFileContents.PlacedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Everything that goes into an archive, each with its path; what cannot be made is refused before anything is sent. */
@Component
class ArchivePlan {

    static final String INDEX = "案卷目录.pdf";

    /** How the archive is verified without the product: the names in the archive and those of the resources. */
    private static final Map<String, String> HELP =
            new TreeMap<>(Map.of("验证说明.txt", "readme.txt", "验证.html", "verify.html", "verify.sh", "verify.sh"));

    private final CaseFileContents contents;
    private final UnkeptDocument documents;

    ArchivePlan(CaseFileContents contents, UnkeptDocument documents) {
        this.contents = contents;
        this.documents = documents;
    }

    /**
     * The files in the order of the archive, the index first.
     *
     * @throws Rejection 409 while the case is not closed, and where no PDF can be made on this machine
     */
    List<PlacedFile> of(Act about) {
        if (about.penaltyCase().status() != CaseStatus.CLOSED) {
            throw Rejection.conflict("《中华人民共和国行政处罚法》第四十七条", "本案尚未结案归档，不能导出案卷；结案归档后再导出。");
        }
        contents.prepare(about);
        byte[] index = documents.pdf("file-index", about.caseId());
        List<PlacedFile> files = new ArrayList<>();
        files.add(new PlacedFile(INDEX, ArchiveItem.bytes(() -> index)));
        contents.of(about).forEach(placed -> files.addAll(placed.files()));
        HELP.forEach((name, resource) -> files.add(new PlacedFile(name, target -> copyResource(resource, target))));
        return files;
    }

    private static void copyResource(String resource, OutputStream target) throws IOException {
        try (InputStream content = new ClassPathResource("archive/" + resource).getInputStream()) {
            content.transferTo(target);
        }
    }
}
