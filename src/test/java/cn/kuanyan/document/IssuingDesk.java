package cn.kuanyan.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.catalogue.Agency;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.Regime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.test.util.ReflectionTestUtils;

/** Issues documents from given values, with the shipped templates and without a database. */
final class IssuingDesk {

    private static final long DRAFT = 7;
    private static final Pattern ALWAYS_THERE = Pattern.compile(
            "case\\.(authority|itemName|caseNumber|filedOn|place|conductStart|reconsideration|receivedOn|clue|parties)"
                    + "|party\\.(name|identifier|identifierLabel|address|you)|officers\\..*|.*\\.(actor|recordedOn)"
                    + "|decision\\.(title|nonPerformance)");

    private final DocumentKinds kinds = new DocumentKinds();
    private final CaseDocumentRepository documents = mock(CaseDocumentRepository.class);
    private final CaseDocumentFileRepository files = mock(CaseDocumentFileRepository.class);
    private final ShippedTemplateRepository kept = mock(ShippedTemplateRepository.class);
    private final GivenValues values = new GivenValues();
    private final DocumentIssuing desk = desk();
    private byte[] frozen;

    DocumentKinds kinds() {
        return kinds;
    }

    /** Issues with every value but these, under every condition that makes a content mandatory. */
    byte[] issue(DocumentKind kind, Set<String> without) {
        return issueUnder(kind, without, kind.items());
    }

    /** Issues with every value but these, where the conditions of these contents hold. */
    byte[] issueUnder(DocumentKind kind, Set<String> without, List<DocumentItem> conditions) {
        values.printed = new LinkedHashMap<>(complete(kind));
        values.printed.keySet().removeAll(without);
        values.codes = new HashMap<>();
        conditions.forEach(item -> item.when()
                .forEach((field, code) ->
                        values.codes.merge(field, code, (one, other) -> Stream.concat(one.stream(), other.stream())
                                .toList())));
        return issue(kind, DigestUtils.sha256Hex(kinds.template(kind)));
    }

    /** Issues what was begun when the product shipped another template. */
    byte[] issueBegunOn(DocumentKind kind, byte[] earlier) {
        values.printed = new LinkedHashMap<>(complete(kind));
        ShippedTemplate template = new ShippedTemplate(kind, earlier, Instant.EPOCH);
        when(kept.findById(template.sha256())).thenReturn(Optional.of(template));
        return issue(kind, template.sha256());
    }

    private byte[] issue(DocumentKind kind, String shippedSha256) {
        DocumentTemplates.InUse template = new DocumentTemplates.InUse(null, shippedSha256, kind.version());
        CaseDocument draft = new CaseDocument(kind, template, 1, null, 3L, "tsofficer1", Instant.EPOCH);
        ReflectionTestUtils.setField(draft, "id", DRAFT);
        when(documents.findById(DRAFT)).thenReturn(Optional.of(draft));
        frozen = null;
        desk.issue(DRAFT, 4L, "tshead");
        return frozen;
    }

    /** What may be missing: no content asks for it, and no case has it in any event. */
    Set<String> optional(DocumentKind kind) {
        Set<String> asked = kind.items().stream()
                .map(item -> kind.fields().get(item.field()).source())
                .collect(Collectors.toSet());
        return kind.fields().entrySet().stream()
                .filter(field -> !asked.contains(field.getValue().source()))
                .filter(field ->
                        !ALWAYS_THERE.matcher(field.getValue().source()).matches())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What a complete document prints for a field. */
    static String printedText(DocumentKind kind, String field) {
        return kind.fields().get(field).as() == Format.ROWS ? "第二行" : "值" + field + "值";
    }

    private static Map<String, Object> complete(DocumentKind kind) {
        Map<String, Object> all = new LinkedHashMap<>();
        kind.fields()
                .forEach((tag, field) -> all.put(
                        tag,
                        field.as() == Format.ROWS
                                ? List.of(row(field, "第一行"), row(field, "第二行"))
                                : printedText(kind, tag)));
        return all;
    }

    private static Map<String, Object> row(DocumentField field, String text) {
        return field.columns().stream().collect(Collectors.toMap(column -> column, column -> text));
    }

    @SuppressWarnings("unchecked")
    private DocumentIssuing desk() {
        PenaltyCase penaltyCase = mock(PenaltyCase.class);
        when(penaltyCase.agency()).thenReturn("tianshui-cac");
        when(penaltyCase.authority()).thenReturn("天水市互联网信息办公室");
        CaseFiles caseFiles = mock(CaseFiles.class);
        when(caseFiles.get(anyLong())).thenReturn(penaltyCase);
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.agency(anyString()))
                .thenReturn(new Agency("tianshui-cac", "天水市互联网信息办公室", Regime.CAC, "天网信", false, "天水市人民政府", false));
        CaseNumbers numbers = mock(CaseNumbers.class);
        when(numbers.next(anyString(), anyString(), anyInt())).thenReturn("天网信〔2026〕1号");
        CaseDocumentFile file = mock(CaseDocumentFile.class);
        when(file.id()).thenReturn(1L);
        when(files.save(any())).thenAnswer(saving -> {
            frozen = saving.<CaseDocumentFile>getArgument(0).content();
            return file;
        });
        DocumentIssueRepository issues = mock(DocumentIssueRepository.class);
        DocumentIssue issue = mock(DocumentIssue.class);
        when(issue.id()).thenReturn(1L);
        when(issues.save(any())).thenReturn(issue);
        DocumentEditRepository edits = mock(DocumentEditRepository.class);
        ObjectProvider<DocumentSource> source = mock(ObjectProvider.class);
        when(source.getObject()).thenReturn(values);
        Clock clock = Clock.fixed(Instant.parse("2026-09-28T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        DocumentTemplates templates = new DocumentTemplates(
                kinds,
                new ShippedTemplates(kinds, kept, clock),
                mock(DocumentTemplateRepository.class),
                mock(TemplateActivationRepository.class),
                mock(AuditTrail.class),
                clock);
        DocumentContents contents = new DocumentContents(kinds, templates, edits, documents, issues, source);
        DraftsGivenUp drafts = mock(DraftsGivenUp.class);
        return new DocumentIssuing(
                kinds,
                new CaseDocuments(kinds, documents, issues, files, drafts, contents),
                issues,
                files,
                drafts,
                contents,
                caseFiles,
                numbers,
                catalogue,
                mock(DocumentTrail.class),
                clock);
    }

    private static final class GivenValues implements DocumentSource {

        private Map<String, Object> printed = Map.of();
        private Map<String, List<String>> codes = Map.of();

        @Override
        public Filling fill(DocumentKind kind, Occasion occasion) {
            return new Filling(printed, codes);
        }

        @Override
        public Optional<String> value(DocumentKind kind, String source, Occasion occasion) {
            return Optional.of("天网信〔2026〕1号");
        }

        @Override
        public Optional<String> fault(String source) {
            return Optional.empty();
        }
    }
}
