package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.catalogue.PenaltyTier;
import cn.kuanyan.catalogue.PenaltyTiers;
import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Assesses one party's conduct: outcome, force, grounds, list rows, law and fine. Stores nothing. */
@Service
public class AssessLeniency {

    /** From this day the bands and steps of the 网信 benchmark apply. */
    private static final LocalDate CAC_BENCHMARK = LocalDate.of(2025, 8, 1);

    private final Catalogue catalogue;
    private final PenaltyTiers tiers;
    private final LeniencyLists lists;
    private final ConfirmedConditions conditions;
    private final FactVocabulary vocabulary;
    private final Ladder ladder;
    private final ApplicableLaw law;
    private final ApplicableRows listRows;
    private final ListFine listFine;
    private final FineCalculator fines;
    private final Explanation explanation;

    AssessLeniency(
            Catalogue catalogue,
            PenaltyTiers tiers,
            LeniencyLists lists,
            ConfirmedConditions conditions,
            FactVocabulary vocabulary,
            Ladder ladder,
            ApplicableLaw law,
            ApplicableRows listRows,
            ListFine listFine,
            FineCalculator fines,
            Explanation explanation) {
        this.catalogue = catalogue;
        this.tiers = tiers;
        this.lists = lists;
        this.conditions = conditions;
        this.vocabulary = vocabulary;
        this.ladder = ladder;
        this.law = law;
        this.listRows = listRows;
        this.listFine = listFine;
        this.fines = fines;
        this.explanation = explanation;
    }

    /** @throws Rejection for an unknown agency, item, fact or value, impossible dates, or contradictory facts */
    public LeniencyPreview preview(PreviewRequest request) {
        CatalogueItem item = checked(request);
        AppliedLists applied = request.lists() == null
                ? lists.applied(request.agency(), request.conductDate(), request.decisionDate())
                : request.lists();
        RecordedFacts facts = facts(request, item, applied);
        List<String> reviews = new ArrayList<>();
        ApplicableLaw.Choice choice = law.choose(request, facts);
        if (choice.reviewReason() != null) {
            reviews.add(choice.reviewReason());
        }
        List<RowVerdict> rows = listRows.judge(request, applied, facts, choice, reviews);
        boolean ageOpen = request.party() == PartyKind.INDIVIDUAL && facts.value("age") == null;
        Ladder.Answer answer = ladder.climb(facts, rows, ageOpen);
        if (answer.reviewReason() != null) {
            reviews.add(0, answer.reviewReason());
        }
        warningOnly(item, request, answer, choice).ifPresent(reviews::add);
        Optional<ListFine.Figure> own = rows.stream()
                .filter(RowVerdict::met)
                .flatMap(row -> listFine.of(row, request.party(), facts).stream())
                .min(Comparator.comparing(ListFine.Figure::max));
        var question = new FineCalculator.Question(
                item.regime(),
                request.decisionDate(),
                answer.outcome(),
                answer.alternatives(),
                choice.reached(),
                own,
                formula(rows, answer.outcome()));
        return new LeniencyPreview(
                answer.outcome(),
                answer.force(),
                answer.alternatives(),
                answer.grounds(),
                explanation.nearGrounds(answer),
                explanation.rows(rows, request.party(), reviews),
                explanation.missing(answer, rows, choice.reached().missing()),
                List.copyOf(reviews),
                choice.law(),
                unregistered(item, request.party(), answer.outcome()).orElseGet(() -> fines.range(question, facts)),
                ListVersionsJudged.choices(applied, rows));
    }

    /** Where no tier could be read from the source, a person must go to the statute; that is not the same as no fine. */
    private Optional<LeniencyPreview.FineRange> unregistered(CatalogueItem item, PartyKind party, Outcome outcome) {
        List<PenaltyTier> registered = tiers.of(item.item());
        if (outcome == Outcome.EXEMPT) {
            return Optional.empty();
        }
        if (registered.isEmpty()) {
            return Optional.of(LeniencyPreview.FineRange.none("没有登记法定处罚幅度，由人按法律文本确定。" + item.remark()));
        }
        return party == PartyKind.INDIVIDUAL && registered.stream().noneMatch(tier -> tier.subject() == party)
                ? Optional.of(LeniencyPreview.FineRange.none("只登记了对单位的法定处罚幅度，对个人是否适用由人按法律文本确定"))
                : Optional.empty();
    }

    private CatalogueItem checked(PreviewRequest request) {
        catalogue.agency(request.agency());
        CatalogueItem item = catalogue.item(request.agency(), request.item());
        if (!item.penalty()) {
            throw Rejection.of("item", "事项类型", "事项 %s（%s）是%s，不是行政处罚".formatted(item.item(), item.name(), item.kind()));
        }
        required("party", request.party());
        required("conductDate", request.conductDate());
        required("decisionDate", request.decisionDate());
        if (request.conductDate().isAfter(request.decisionDate())) {
            throw Rejection.of(
                    "conductDate",
                    "日期",
                    "违法行为发生之日（%s）不能晚于作出决定之日（%s）".formatted(request.conductDate(), request.decisionDate()));
        }
        return item;
    }

    private static void required(String field, Object value) {
        if (value == null) {
            throw Rejection.of(field, "必填", "缺少 " + field);
        }
    }

    private RecordedFacts facts(PreviewRequest request, CatalogueItem item, AppliedLists applied) {
        conditions.check(request, applied);
        return new RecordedFacts(
                vocabulary,
                request.party(),
                request.facts(),
                request.confirmedConditions(),
                Map.of(
                        "agency", request.agency(),
                        "item", request.item(),
                        "party", request.party().name(),
                        "regime", item.regime().name(),
                        "decisionDate", request.decisionDate()));
    }

    /** The formula of a row that is met and grants the outcome; {@code NONE} where the list prints none. */
    private static String formula(List<RowVerdict> rows, Outcome outcome) {
        return rows.stream()
                .filter(row -> row.met() && row.outcome().equals(outcome.name()))
                .map(row -> row.row().fineFormula())
                .filter(formula -> !formula.isEmpty())
                .findFirst()
                .orElse("NONE");
    }

    /** Art. 12 of the 网信 benchmark: 警告, 通报批评 or 没收违法所得 alone know only 不予 and 一般. */
    private static Optional<String> warningOnly(
            CatalogueItem item, PreviewRequest request, Ladder.Answer answer, ApplicableLaw.Choice choice) {
        var tier = choice.reached().tier();
        boolean graded =
                List.of(Outcome.LIGHTER, Outcome.MITIGATED, Outcome.HEAVIER).contains(answer.outcome());
        boolean alone = tier != null
                && !tier.kinds().isEmpty()
                && List.of("WARNING", "CRITICISM", "CONFISCATION_GAINS").containsAll(tier.kinds());
        return item.regime() == Regime.CAC && !request.decisionDate().isBefore(CAC_BENCHMARK) && graded && alone
                ? Optional.of("依法单独处警告、通报批评、没收违法所得的，仅适用不予处罚、一般处罚两种裁量阶次（《网信部门行政处罚裁量权基准适用规定》第十二条）")
                : Optional.empty();
    }
}
