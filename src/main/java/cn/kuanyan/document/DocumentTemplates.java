package cn.kuanyan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates: what the product ships, and what an agency put in its place. */
@Service
@Transactional
public class DocumentTemplates {

    private final DocumentKinds kinds;
    private final DocumentTemplateRepository templates;
    private final Map<String, byte[]> shipped = new ConcurrentHashMap<>();

    DocumentTemplates(DocumentKinds kinds, DocumentTemplateRepository templates) {
        this.kinds = kinds;
        this.templates = templates;
    }

    /**
     * The template that a new draft takes.
     *
     * @param id the agency's own template, {@code null} for the shipped one
     */
    record InUse(Long id, int version) {}

    InUse inUse(String agency, DocumentKind kind, LocalDate day) {
        List<DocumentTemplateRepository.Usable> own = templates.usable(agency, kind.kind(), day);
        return own.isEmpty()
                ? new InUse(null, kind.version())
                : new InUse(
                        own.get(own.size() - 1).getId(), own.get(own.size() - 1).getVersion());
    }

    byte[] of(CaseDocument document) {
        return document.templateId() == null
                ? shipped.computeIfAbsent(document.kind(), name -> kinds.template(kinds.get(name)))
                : templates.findById(document.templateId()).orElseThrow().content();
    }
}
