package cn.kuanyan.procedure.document;

import cn.kuanyan.document.DocumentKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** A source that nobody can read stops the start, not the officer who needs the document. */
@Component
class DocumentSourcesCheck {

    DocumentSourcesCheck(DocumentKinds kinds, FieldSources sources) {
        List<String> faults = kinds.all().stream()
                .flatMap(kind -> kind.fields().entrySet().stream()
                        .flatMap(field -> sources.fault(field.getValue().source()).stream()
                                .map(fault -> kind.kind() + ".yaml, " + field.getKey() + ": " + fault)))
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("documents/" + String.join("; ", faults));
        }
    }
}
