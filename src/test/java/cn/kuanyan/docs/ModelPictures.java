package cn.kuanyan.docs;

import cn.kuanyan.models.ModelFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * The pictures of {@code docs/models}, made from the models alone: the same model always gives the same bytes. Write
 * them with {@code ./mvnw test -Dtest=ModelPicturesTest -Dkuanyan.docs=write}.
 */
final class ModelPictures {

    static final Path FOLDER = Path.of("docs", "models");

    private ModelPictures() {}

    /** @return file below the project's root → what should be in it: one SVG per model and the page that lists them */
    static Map<Path, String> generate() {
        Map<Path, String> files = new LinkedHashMap<>();
        StringBuilder page = new StringBuilder("# 流程图\n\n");
        page.append("本页和各图由 `processes/` 下的模型生成，请勿手工修改；重新生成：\n");
        page.append("`./mvnw test -Dtest=ModelPicturesTest -Dkuanyan.docs=write`\n");
        for (Path file : ModelFiles.all()) {
            BpmnModelInstance model = ModelFiles.read(file);
            Process process = ModelFiles.processOf(model);
            String picture = ModelFiles.nameOf(file) + ".svg";
            files.put(FOLDER.resolve(picture), ModelPicturesSvg.of(model, process));
            page.append("\n## %s（`%s`）\n\n".formatted(process.getName(), process.getId()));
            for (Documentation words : process.getDocumentations()) {
                page.append(words.getTextContent()).append("\n\n");
            }
            page.append("![%s](%s)\n".formatted(process.getName(), picture));
        }
        files.put(FOLDER.resolve("README.md"), page.toString());
        return files;
    }
}
