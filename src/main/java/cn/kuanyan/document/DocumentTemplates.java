package cn.kuanyan.document;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates: what the product ships, and what an agency put in its place. */
@Service
@Transactional
public class DocumentTemplates {

    private static final String ACTIVATED = "这个模板已经启用。";

    private final DocumentKinds kinds;
    private final ShippedTemplates shipped;
    private final DocumentTemplateRepository templates;
    private final TemplateActivationRepository activations;
    private final AuditTrail trail;
    private final Clock clock;

    DocumentTemplates(
            DocumentKinds kinds,
            ShippedTemplates shipped,
            DocumentTemplateRepository templates,
            TemplateActivationRepository activations,
            AuditTrail trail,
            Clock clock) {
        this.kinds = kinds;
        this.shipped = shipped;
        this.templates = templates;
        this.activations = activations;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the product ships and what the agency added, by kind and version. */
    @Transactional(readOnly = true)
    public List<TemplateView> ofAgency(String agency) {
        Stream<TemplateView> product = kinds.all().stream()
                .map(kind -> new TemplateView(
                        null,
                        kind.kind(),
                        kind.title(),
                        kind.version(),
                        kind.effectiveFrom(),
                        shipped.digest(kind.kind()),
                        null,
                        null,
                        null,
                        null));
        return Stream.concat(
                        product,
                        templates.findByAgencyOrderByKindAscVersionAsc(agency).stream()
                                .map(this::view))
                .sorted(Comparator.comparing(TemplateView::kind).thenComparing(TemplateView::version))
                .toList();
    }

    /**
     * Takes a template that an agency wrote; it is used only after a second person activates it.
     *
     * @param effectiveFrom first day of its use, today or later
     * @throws Rejection naming the unknown or missing fields, or what is wrong with the file
     */
    public TemplateView upload(String agency, String kind, LocalDate effectiveFrom, byte[] file, String actor) {
        DocumentKind known = kinds.get(kind);
        if (effectiveFrom == null || effectiveFrom.isBefore(LocalDate.now(clock))) {
            throw Rejection.of("effectiveFrom", "启用日期", "请写明启用日期，不得早于今天。");
        }
        TemplateCheck.check(known, file);
        int last = templates.findByAgencyAndKindOrderByVersion(agency, kind).stream()
                .mapToInt(DocumentTemplate::version)
                .max()
                .orElse(known.version());
        DocumentTemplate next = new DocumentTemplate(
                agency, kind, Math.max(last, known.version()) + 1, effectiveFrom, file, actor, clock.instant());
        DocumentTemplate saved = unlessAtOnce("模板版本", "另一人刚刚上传了这种文书的模板，请刷新后重新上传。", () -> templates.saveAndFlush(next));
        note(agency, actor, "template", kind, saved.sha256(), "document_template", saved.id());
        return view(saved);
    }

    /**
     * Puts a template to use from its first day on; cases keep the template of their drafts.
     *
     * @throws Rejection FORBIDDEN for whoever uploaded it, NOT_FOUND for a template of another agency
     */
    public TemplateView activate(String agency, long id, String actor) {
        DocumentTemplate template = templates
                .findById(id)
                .filter(one -> one.agency().equals(agency))
                .orElseThrow(() -> Rejection.notFound("没有这个模板。"));
        if (template.uploadedBy().equals(actor)) {
            throw Rejection.forbidden("上传和启用分由两人办理", "您上传的模板应当由另一人审核启用。");
        }
        if (activations.findByTemplateId(id).isPresent()) {
            throw Rejection.conflict("模板启用", ACTIVATED);
        }
        TemplateActivation activation = unlessAtOnce(
                "模板启用", ACTIVATED, () -> activations.saveAndFlush(new TemplateActivation(id, actor, clock.instant())));
        note(agency, actor, "activate", template.kind(), template.sha256(), "template_activation", activation.id());
        return view(template);
    }

    /** Of several at the same moment the database lets one pass; the others are told why they did not. */
    private static <T> T unlessAtOnce(String rule, String message, Supplier<T> saving) {
        try {
            return saving.get();
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            throw Rejection.conflict(rule, message);
        }
    }

    private TemplateView view(DocumentTemplate template) {
        TemplateActivation activation =
                activations.findByTemplateId(template.id()).orElse(null);
        return new TemplateView(
                template.id(),
                template.kind(),
                kinds.find(template.kind()).map(DocumentKind::title).orElse(template.kind()),
                template.version(),
                template.effectiveFrom(),
                template.sha256(),
                template.uploadedBy(),
                template.uploadedAt(),
                activation == null ? null : activation.activatedBy(),
                activation == null ? null : activation.activatedAt());
    }

    private void note(String agency, String actor, String act, String kind, String after, String table, long row) {
        trail.record(new Recorded(
                agency, null, clock.instant(), actor, DocumentArticles.act(act, kind), null, after, table, row));
    }

    /** The Word file of a template: of the agency's own, or with {@code id} {@code null} the shipped one. */
    @Transactional(readOnly = true)
    public byte[] file(String agency, String kind, Long id) {
        return id == null
                ? shipped.current(kinds.get(kind).kind())
                : templates
                        .findById(id)
                        .filter(one -> one.agency().equals(agency) && one.kind().equals(kind))
                        .orElseThrow(() -> Rejection.notFound("没有这个模板。"))
                        .content();
    }

    /**
     * The template that a new draft takes.
     *
     * @param id the agency's own template, {@code null} for the shipped one
     * @param shippedSha256 the shipped template, {@code null} for an agency's own
     */
    record InUse(Long id, String shippedSha256, int version) {}

    InUse inUse(String agency, DocumentKind kind, LocalDate day) {
        List<DocumentTemplateRepository.Usable> own = templates.usable(agency, kind.kind(), day);
        if (own.isEmpty()) {
            return new InUse(null, shipped.digest(kind.kind()), kind.version());
        }
        DocumentTemplateRepository.Usable latest = own.get(own.size() - 1);
        return new InUse(latest.getId(), null, latest.getVersion());
    }

    /** The template on which a document was begun. */
    byte[] of(CaseDocument document) {
        if (document.templateId() != null) {
            return templates.findById(document.templateId()).orElseThrow().content();
        }
        return document.shippedSha256() == null
                ? shipped.current(document.kind())
                : shipped.file(document.kind(), document.shippedSha256());
    }
}
