package cn.kuanyan.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The BPMN files under {@code processes/}, found from the project's root, where Maven runs the tests. */
public final class ModelFiles {

    private static final Path ROOM = Path.of("processes");

    private ModelFiles() {}

    /** Every BPMN file, {@code penalty-case} and its like first, then the steps, each group by name. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.walk(ROOM)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted((a, b) ->
                            a.getNameCount() != b.getNameCount() ? a.getNameCount() - b.getNameCount() : a.compareTo(b))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending: by convention the id of the process in it. */
    public static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.bpmn$", "");
    }

    public static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    public static Process processOf(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }
}
