package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.DocumentKind;
import cn.kuanyan.document.DocumentSource;
import cn.kuanyan.document.Filling;
import cn.kuanyan.document.Occasion;
import cn.kuanyan.procedure.CaseProgress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the fields of documents from the case. */
@Component
@Transactional(readOnly = true)
class DocumentFields implements DocumentSource {

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final FieldSources sources;
    private final FieldPrint print;

    DocumentFields(CaseFiles caseFiles, CaseRecords records, FieldSources sources, FieldPrint print) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.sources = sources;
        this.print = print;
    }

    @Override
    public Filling fill(DocumentKind kind, Occasion occasion) {
        CaseContext context = context(occasion);
        Map<String, Object> printed = new LinkedHashMap<>();
        Map<String, List<String>> codes = new HashMap<>();
        context.own().forEach(paper -> paper.data().values().forEach((key, value) -> codes.put(key, codes(value))));
        kind.fields().forEach((tag, field) -> {
            Object raw = sources.raw(field.source(), context);
            if (raw != null) {
                codes.put(tag, codes(raw));
                Object text = print.printed(field, raw, context);
                if (text != null && !text.toString().isBlank()) {
                    printed.put(tag, text);
                }
            }
        });
        return new Filling(printed, codes);
    }

    @Override
    public Optional<String> value(DocumentKind kind, String source, Occasion occasion) {
        return Optional.ofNullable(sources.raw(source, context(occasion)))
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    @Override
    public Optional<String> fault(String source) {
        return sources.fault(source);
    }

    static List<String> codes(Object raw) {
        return raw instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : raw == null ? List.of() : List.of(raw.toString());
    }

    private CaseContext context(Occasion occasion) {
        List<CaseRecord> papers = records.ofCase(occasion.caseId());
        List<Party> parties = caseFiles.parties(occasion.caseId());
        CaseRecord drafted = paper(papers, occasion.recordId());
        Long about = occasion.partyId() != null || drafted == null ? occasion.partyId() : drafted.partyId();
        return new CaseContext(
                caseFiles.get(occasion.caseId()),
                parties.stream()
                        .filter(one -> Objects.equals(one.id(), about))
                        .findFirst()
                        .orElse(null),
                new CaseProgress(papers, parties),
                drafted,
                paper(papers, occasion.issuingRecordId()),
                occasion);
    }

    private static CaseRecord paper(List<CaseRecord> papers, Long id) {
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
