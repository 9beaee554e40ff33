package cn.kuanyan.document;

import cn.kuanyan.problem.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands in a document: the values of the case with what the officer wrote over them. */
@Component
class DocumentContents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DocumentKinds kinds;
    private final DocumentTemplates templates;
    private final DocumentEditRepository edits;
    private final CaseDocumentRepository documents;
    private final DocumentIssueRepository issues;
    private final ObjectProvider<DocumentSource> source;

    DocumentContents(
            DocumentKinds kinds,
            DocumentTemplates templates,
            DocumentEditRepository edits,
            CaseDocumentRepository documents,
            DocumentIssueRepository issues,
            ObjectProvider<DocumentSource> source) {
        this.kinds = kinds;
        this.templates = templates;
        this.edits = edits;
        this.documents = documents;
        this.issues = issues;
        this.source = source;
    }

    Filling ofDraft(CaseDocument draft) {
        return of(draft, new Occasion(draft.caseId(), draft.partyId(), draft.recordId(), null, null, null));
    }

    Filling of(CaseDocument document, Occasion occasion) {
        Filling filling = source.getObject().fill(kinds.get(document.kind()), occasion);
        Map<String, Object> printed = new LinkedHashMap<>(filling.printed());
        if (document.replacesId() != null) {
            CaseDocument old = documents.findById(document.replacesId()).orElseThrow();
            DocumentIssue issue = issues.findByDocumentId(old.id()).orElseThrow();
            printed.putAll(ReplacedDocument.fields(kinds.get(document.kind()), old, issue, document.reason()));
        }
        edits.findByDocumentIdOrderById(document.id()).forEach(edit -> printed.put(edit.field(), edit.value()));
        printed.values().removeIf(value -> value instanceof String text && text.isBlank());
        return new Filling(printed, filling.codes());
    }

    Optional<String> value(DocumentKind kind, String from, Occasion occasion) {
        return source.getObject().value(kind, from, occasion);
    }

    /** One finding for each mandatory content that is not there. */
    List<Finding> missing(DocumentKind kind, Filling filling, Predicate<String> which) {
        return kind.items().stream()
                .filter(item -> which.test(item.field()) && item.applies(filling))
                .filter(item -> !filling.printed().containsKey(item.field())
                        || filling.printed().get(item.field()) instanceof List<?> rows && rows.isEmpty())
                .map(item -> new Finding(
                        kind.fields().get(item.field()).source().replaceAll(".*\\.", ""),
                        item.article(),
                        "《%s》缺少“%s”（%s），不能签发。"
                                .formatted(
                                        kind.title(),
                                        kind.fields().get(item.field()).label(),
                                        item.article())))
                .toList();
    }

    List<EditableField> editable(DocumentKind kind, Filling filling) {
        return kind.fields().entrySet().stream()
                .filter(field -> field.getValue().editable())
                .map(field -> new EditableField(
                        field.getKey(),
                        field.getValue().label(),
                        String.valueOf(filling.printed().getOrDefault(field.getKey(), ""))))
                .toList();
    }

    byte[] word(CaseDocument document, Filling filling) {
        return WordTemplate.fill(templates.of(document), kinds.get(document.kind()), filling.printed());
    }

    /** The values as they are kept with the issued document. */
    String json(Filling filling) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(filling.printed()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
