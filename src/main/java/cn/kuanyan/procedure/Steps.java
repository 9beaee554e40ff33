package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All steps by name. */
@Component
class Steps {

    private final Map<String, Step> byName;

    Steps(List<Step> steps) {
        this.byName = steps.stream().collect(Collectors.toMap(Step::name, Function.identity()));
    }

    Step named(String name) {
        Step step = byName.get(name);
        if (step == null) {
            throw new IllegalStateException("no step " + name);
        }
        return step;
    }

    /** The form of a step as its user saw it; the registration has no step. */
    FormFilling filling(String name, Act act, FormFilling common) {
        return byName.containsKey(name) ? named(name).filling(act, common) : common;
    }

    /** What the step itself put on its paper. */
    Markdown described(CaseRecord paper, Markdown text) {
        return byName.containsKey(paper.step()) ? named(paper.step()).described(paper, text) : text;
    }
}
