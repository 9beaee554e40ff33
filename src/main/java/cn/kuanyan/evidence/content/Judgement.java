package cn.kuanyan.evidence.content;

import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.nio.file.Path;

/** The judgement of one file and of everything in it. */
final class Judgement {

    private final Budget budget;

    Judgement(Budget budget) {
        this.budget = budget;
    }

    /** @param depth how many archives it lies in */
    FileKind of(Path file, String name, int depth) throws IOException {
        ForbiddenNames.check(name);
        FileKind kind = kind(file, name, depth);
        String extension = FileKind.extension(name);
        if (!extension.isEmpty() && !kind.endsLike(name)) {
            throw refused("文件名后缀", "“%s”的后缀与内容不符，不能提交：内容是 %s 文件，请改正文件名后重新提交。".formatted(name, kind.label()));
        }
        return kind;
    }

    private FileKind kind(Path file, String name, int depth) throws IOException {
        String type = ContentType.of(file);
        return switch (type) {
            case ContentType.ZIP -> new ZipInspection(this, budget).inspect(file, name, depth);
            case ContentType.OLE -> OleInspection.inspect(file, name);
            default -> {
                FileKind kind = ContentType.simple(type);
                if (kind == null) {
                    kind = TextInspection.inspect(file, name, type);
                } else {
                    ZipInspection.refuseAppended(file, name);
                }
                yield kind;
            }
        };
    }

    static Rejection refused(String rule, String message) {
        return Rejection.of("file", rule, message);
    }
}
