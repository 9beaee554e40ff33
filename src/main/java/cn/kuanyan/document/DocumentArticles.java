package cn.kuanyan.document;

import cn.kuanyan.audit.AuditArticles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is done with a document is done by the provision that asks for the document. */
@Component
class DocumentArticles implements AuditArticles {

    private final DocumentKinds kinds;

    DocumentArticles(DocumentKinds kinds) {
        this.kinds = kinds;
    }

    static String act(String what, String kind) {
        return "document-" + what + ":" + kind;
    }

    @Override
    public Optional<String> of(String act) {
        return act.startsWith("document-")
                ? kinds.find(act.substring(act.indexOf(':') + 1)).map(DocumentKind::basis)
                : Optional.empty();
    }
}
