package cn.kuanyan.evidence.content;

import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Judges a file by its content before it is taken in. The name and the type that the sender declares prove nothing; they
 * only have to agree with what the content is.
 */
@Component
public class FileInspection {

    /**
     * Says what the file is.
     *
     * @param name as the sender calls it
     * @throws Rejection for what is dangerous, unknown or not what its name says, with the reason
     * @throws IOException when it cannot be read
     */
    public FileKind inspect(Path file, String name) throws IOException {
        return new Judgement(new Budget()).of(file, name, 0);
    }
}
