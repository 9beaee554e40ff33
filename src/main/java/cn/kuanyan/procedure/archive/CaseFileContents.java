package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.Act;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the file of a case consists of and where each thing lies: the one list behind the index and the archive. */
@Component
class CaseFileContents {

    /** One thing at its place; its files differ in their endings only. @param place e.g. {@code 文书/001} */
    record Placed(String place, ArchiveItem item, List<PlacedFile> files) {}

    /** One file of the archive. */
    record PlacedFile(String path, ArchiveItem.Content content) {}

    private final List<ArchiveSource> sources;

    CaseFileContents(List<ArchiveSource> sources) {
        this.sources = sources;
    }

    List<Placed> of(Act about) {
        SafeNames names = new SafeNames();
        List<Placed> all = new ArrayList<>();
        for (ArchiveSource source : sources) {
            for (ArchiveItem item : source.items(about)) {
                String place = names.place(item.folder());
                all.add(new Placed(
                        place,
                        item,
                        item.files().stream()
                                .map(form -> new PlacedFile(
                                        names.file(place, item.name(), form.extension()), form.content()))
                                .toList()));
            }
        }
        return all;
    }

    /** @throws cn.kuanyan.problem.Rejection where something of the file cannot be made on this machine */
    void prepare(Act about) {
        sources.forEach(source -> source.prepare(about));
    }
}
