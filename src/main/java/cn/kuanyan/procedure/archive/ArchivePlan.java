package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Everything that goes into an archive, each with its path; what cannot be made is refused before anything is sent. */
@Component
class ArchivePlan {

    static final String INDEX = "案卷目录.pdf";

    /** How the archive is verified without the product. */
    private static final List<String> HELP = List.of("验证说明.txt", "verify.sh", "verify.ps1");

    /** One file at its place. */
    record Placed(String path, ArchiveItem item) {}

    private final List<ArchiveSource> sources;
    private final FileIndex index;

    ArchivePlan(List<ArchiveSource> sources, FileIndex index) {
        this.sources = sources;
        this.index = index;
    }

    /**
     * The files in the order of the archive, the index first.
     *
     * @throws Rejection 409 while the case is not closed, and where no PDF can be made on this machine
     */
    List<Placed> of(Act about) {
        if (about.penaltyCase().status() != CaseStatus.CLOSED) {
            throw Rejection.conflict("《中华人民共和国行政处罚法》第四十七条", "本案尚未结案归档，不能导出案卷；结案归档后再导出。");
        }
        SafeNames names = new SafeNames();
        List<Placed> files = new ArrayList<>();
        for (ArchiveSource source : sources) {
            for (ArchiveItem item : source.items(about)) {
                files.add(new Placed(names.numbered(item.folder(), item.title(), item.extension()), item));
            }
        }
        List<Placed> all = new ArrayList<>();
        byte[] pdf = index.of(about, files);
        all.add(new Placed(
                names.fixed(INDEX), new ArchiveItem("", "案卷目录", "pdf", about.today(), ArchiveItem.bytes(pdf))));
        all.addAll(files);
        HELP.forEach(name -> all.add(new Placed(
                names.fixed(name),
                new ArchiveItem("", name, "", about.today(), target -> copyResource(name, target)))));
        return all;
    }

    private static void copyResource(String name, OutputStream target) throws IOException {
        try (InputStream resource = new ClassPathResource("archive/" + name).getInputStream()) {
            resource.transferTo(target);
        }
    }
}
