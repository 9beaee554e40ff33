package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.OfficialText;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.PenaltyText;
import cn.kuanyan.procedure.form.FormTemplates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what a source of a field names: a field of a paper, the case, the party, its officers, limits, the decision. */
@Component
class FieldSources {

    private static final Set<String> ALONE = Set.of("today", "issuedOn", "number", "evidence", "archive.entries");

    /** Values of {@code replaced.…} are put in by the documents themselves. */
    private static final Set<String> OWN_PREFIXES = Set.of(
            "case",
            "party",
            "officers",
            "actor",
            "limit",
            "deadline",
            "decision",
            "notice",
            "statement",
            "hearingRequest",
            "explanation",
            "replaced");

    private final Catalogue catalogue;
    private final OfficerProfiles profiles;
    private final TimeLimits limits;
    private final ArchiveEntries archive;
    private final CaseDocuments documents;
    private final Clock clock;

    FieldSources(
            Catalogue catalogue,
            OfficerProfiles profiles,
            TimeLimits limits,
            ArchiveEntries archive,
            CaseDocuments documents,
            Clock clock) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.limits = limits;
        this.archive = archive;
        this.documents = documents;
        this.clock = clock;
    }

    /** The value as the case stores it, or {@code null}; the first source of several that has one. */
    Object raw(String source, CaseContext context) {
        return Arrays.stream(source.split("\\|"))
                .filter(one -> !one.isBlank())
                .map(one -> one(one.strip(), context))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Optional<String> fault(String source) {
        return Arrays.stream(source.split("\\|"))
                .filter(one -> !one.isBlank())
                .map(String::strip)
                .filter(one -> !isKnown(one))
                .findFirst()
                .map(one -> "no source: " + one);
    }

    private static boolean isKnown(String source) {
        int dot = source.indexOf('.');
        if (dot < 0 || ALONE.contains(source)) {
            return ALONE.contains(source);
        }
        String name = source.substring(dot + 1);
        return switch (source.substring(0, dot)) {
            case "case" -> CaseValues.NAMES.contains(name);
            case "party" -> PartyValues.NAMES.contains(name);
            default -> OWN_PREFIXES.contains(source.substring(0, dot)) || isStep(source.substring(0, dot));
        };
    }

    private static boolean isStep(String step) {
        try {
            return step.equals("measure-lapsed") || FormTemplates.named(step) != null;
        } catch (Rejection unknown) {
            return false;
        }
    }

    private Object one(String source, CaseContext context) {
        int dot = source.indexOf('.');
        if (dot < 0) {
            return alone(source, context);
        }
        String name = source.substring(dot + 1);
        return switch (source.substring(0, dot)) {
            case "case" -> aboutTheCase(name, context);
            case "party" -> PartyValues.of(name, context.party());
            case "officers" -> officer(name, context.penaltyCase().officers());
            case "actor" ->
                context.drafted() == null ? null : name(context.drafted().actor());
            case "limit", "deadline" -> limit(name, context);
            case "decision" -> decision(name, context);
            case "notice" -> notice(name.equals("hearingNumber") ? "hearing-rights-notice" : "prior-notice", context);
            case "statement" -> stated("STATEMENT", name, context);
            case "hearingRequest" -> stated("HEARING_REQUEST", name, context);
            case "explanation" -> paper("propose-penalty", name.equals("standard") ? "standardApplied" : name, context);
            case "replaced" -> null;
            case "archive" -> archive.of(context.penaltyCase().id());
            default -> paper(source.substring(0, dot), name, context);
        };
    }

    private Object aboutTheCase(String name, CaseContext context) {
        return switch (name) {
            case "parties" -> PartyValues.rows(context.progress().parties());
            case "decisions" -> decisions(context.progress());
            default ->
                CaseValues.of(
                        name,
                        context.penaltyCase(),
                        catalogue.agency(context.penaltyCase().agency()));
        };
    }

    /** The decision in force about each party, with its number and its penalty. */
    private static List<String> decisions(CaseProgress progress) {
        return progress.parties().stream()
                .flatMap(party -> progress.decision(party).stream()
                        .map(signed -> "%s：%s（%s）".formatted(party.name(), title(signed), value(signed, "number"))
                                + penalty(
                                        progress.latest(party, "draft-decision").orElse(signed))))
                .toList();
    }

    private static String penalty(CaseRecord decision) {
        return decision.data().texts("kinds").isEmpty() ? "" : "，" + PenaltyText.of(decision.data());
    }

    private Object alone(String source, CaseContext context) {
        return switch (source) {
            case "today" -> LocalDate.now(clock);
            case "issuedOn" -> context.occasion().issuedOn();
            case "number" -> context.occasion().number();
            default -> EvidenceRows.of(context.papers("collect-evidence").toList(), this::name);
        };
    }

    private static Object paper(String step, String field, CaseContext context) {
        return context.paper(step).map(paper -> value(paper, field)).orElse(null);
    }

    private static Object value(CaseRecord paper, String field) {
        return switch (field) {
            case "actor" -> paper.data().values().getOrDefault("actor", paper.actor());
            case "recordedOn" -> paper.recordedOn();
            default -> paper.data().values().get(field);
        };
    }

    private Object officer(String name, List<String> officers) {
        int place = name.startsWith("two") ? 1 : 0;
        if (officers.size() <= place) {
            return null;
        }
        Optional<OfficerProfile> profile = profiles.find(officers.get(place));
        return name.endsWith("certificate")
                ? profile.map(OfficerProfile::certificateNumber).orElse(null)
                : name(officers.get(place));
    }

    private Object limit(String code, CaseContext context) {
        Long party = context.party() == null ? null : context.party().id();
        return limits.ofCase(context.penaltyCase().id()).stream()
                .filter(limit -> limit.code().equals(code) && limit.state() != TimeLimit.State.CANCELLED)
                .filter(limit -> limit.partyId() == null || limit.partyId().equals(party))
                .map(TimeLimit::dueDate)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Object decision(String name, CaseContext context) {
        if (context.party() == null) {
            return null;
        }
        return context.progress()
                .decision(context.party())
                .map(signed -> switch (name) {
                    case "signedOn" -> signed.recordedOn();
                    case "title" -> title(signed);
                    case "nonPerformance" -> nonPerformance(context);
                    default -> value(signed, name);
                })
                .orElse(null);
    }

    private static Object title(CaseRecord decision) {
        return decision.step().equals("decide-on-the-spot") ? "当场行政处罚决定书" : value(decision, "title");
    }

    /** 《中华人民共和国行政强制法》第五十三条 speaks of a party that sought no remedy; of another one that is not said. */
    private static String nonPerformance(CaseContext context) {
        return context.papers("register-remedy").findAny().isPresent()
                ? "在法定期限内不履行行政处罚决定"
                : "在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政处罚决定";
    }

    /** What the party stated to the last notice that reached it, everything of that kind. */
    private static Object stated(String kind, String field, CaseContext context) {
        long since = context.papers("deliver-prior-notice")
                .filter(notice -> notice.data().date("deliveredOn").isPresent())
                .mapToLong(CaseRecord::id)
                .max()
                .orElse(0);
        List<String> said = context.papers("register-statement")
                .filter(statement -> statement.id() > since && statement.data().is("kind", kind))
                .map(statement -> statement.data().text(field).orElse(""))
                .filter(text -> !text.isBlank())
                .map(OfficialText::text)
                .distinct()
                .toList();
        return said.isEmpty() ? null : String.join(field.equals("content") ? "\n" : "、", said);
    }

    /** Number of the notice of that kind that the party was sent last. */
    private Object notice(String kind, CaseContext context) {
        return context.party() == null
                ? null
                : documents.issuedIn(context.penaltyCase().id()).stream()
                        .filter(one ->
                                one.kind().equals(kind) && context.party().id().equals(one.partyId()))
                        .map(DocumentView::number)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    private String name(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }
}
