package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.discretion.LeniencyPreview.FineRange;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.UnaryTests;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fine ranges, exact to the fen, from the statutory tier, the band of the outcome and the list's own figures. */
@Component
class FineCalculator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CompiledTable bands;

    FineCalculator(UnaryTests feel) {
        bands = CompiledTable.fromClasspath(PenaltyRange.FILE, "fineBand", feel);
    }

    /** What the range depends on; {@code own} and {@code formula} are the figure or formula of a list row that is met. */
    record Question(
            Regime regime,
            LocalDate decisionDate,
            Outcome outcome,
            List<Outcome> alternatives,
            StatutoryTier.Reached reached,
            Optional<ListFine.Figure> own,
            String formula) {}

    /** {@code null} when nothing is fined at all. */
    FineRange range(Question question, FactSource facts) {
        StatutoryTier.Reached reached = question.reached();
        if (question.outcome() == Outcome.EXEMPT || nothingToFine(reached)) {
            return null;
        }
        if (reached.tier() != null && reached.tier().otherLaw()) {
            return FineRange.none(reached.tier().remark());
        }
        Optional<BigDecimal[]> amounts = reached.amounts(facts);
        if (amounts.isEmpty()) {
            return FineRange.none(whyNot(reached));
        }
        BigDecimal min = amounts.get()[0];
        BigDecimal max = amounts.get()[1];
        var statute =
                new FineRange.Statute(money(min), money(max), reached.tier().basis());
        String remark = Stream.of(reached.tier().remark(), toJudge(reached))
                .filter(part -> !part.isEmpty())
                .map(part -> part + "；")
                .collect(Collectors.joining());
        if (question.outcome() == Outcome.LIGHTER && question.own().isPresent()) {
            ListFine.Figure own = question.own().get();
            if (own.trigger().equals(reached.trigger())) {
                return new FineRange(
                        money(own.min()),
                        true,
                        money(own.max()),
                        true,
                        reached.tier().base(),
                        statute,
                        remark + "按清单行 %s：%s".formatted(own.row(), own.text()));
            }
        }
        return banded(question, reached, min, max, statute, remark);
    }

    private FineRange banded(
            Question question,
            StatutoryTier.Reached reached,
            BigDecimal min,
            BigDecimal max,
            FineRange.Statute statute,
            String remark) {
        DecisionTable.Rule band = band(question);
        boolean belowMinimum = "MINIMUM".equals(band.text("relativeTo"));
        BigDecimal start = belowMinimum ? BigDecimal.ZERO : min;
        BigDecimal width = belowMinimum ? min : max.subtract(min);
        if (belowMinimum && min.signum() == 0) {
            return new FineRange(
                    null, false, null, false, reached.tier().base(), statute, "法定最低限为零，不能计算减轻的罚款；可以减少处罚种类或者不予处罚");
        }
        boolean lowerIncluded = band.yes("lowerIncluded");
        boolean upperIncluded = band.yes("upperIncluded");
        BigDecimal lower = start.add(percent(width, band.number("lower")));
        BigDecimal upper = start.add(percent(width, band.number("upper")));
        String mitigation = question.alternatives().contains(Outcome.MITIGATED)
                ? min.signum() == 0 ? "；法定最低限为零，没有减轻的罚款" : "；减轻处罚的，低于 %s 元".formatted(money(min))
                : "";
        // Fines are paid in fen: an inner bound is moved to the next fen that lies inside the exact range.
        return new FineRange(
                lower.setScale(2, lowerIncluded ? RoundingMode.CEILING : RoundingMode.FLOOR),
                lowerIncluded,
                upper.setScale(2, upperIncluded ? RoundingMode.FLOOR : RoundingMode.CEILING),
                upperIncluded,
                reached.tier().base(),
                statute,
                remark + band.text("remark") + "（" + band.text("legalBasis") + "）" + mitigation);
    }

    private DecisionTable.Rule band(Question question) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("regime", question.regime().name());
        inputs.put("outcome", question.outcome().name());
        inputs.put("decisionDate", question.decisionDate());
        inputs.put("formula", question.formula());
        List<DecisionTable.Rule> found = bands.ask(inputs);
        if (found.size() != 1) {
            throw new IllegalStateException("fineBand gave no answer for " + inputs);
        }
        return found.get(0);
    }

    private static boolean nothingToFine(StatutoryTier.Reached reached) {
        boolean plain = reached.tier() == null
                || !reached.tier().fine() && !reached.tier().otherLaw();
        return plain
                && reached.notReached().isEmpty()
                && reached.leftToPersons().isEmpty();
    }

    private static String whyNot(StatutoryTier.Reached reached) {
        if (reached.tier() != null && reached.tier().fine()) {
            return "计算基数尚未查明，不能计算罚款";
        }
        if (reached.notReached().isEmpty()) {
            return toJudge(reached);
        }
        String triggers = String.join("；", reached.notReached());
        String why = reached.missing().isEmpty()
                ? "罚款的法定条件不成立（%s），不处罚款".formatted(triggers)
                : "罚款的法定条件（%s）没有查明成立，不能处罚款".formatted(triggers);
        return toJudge(reached).isEmpty() ? why : why + "；" + toJudge(reached);
    }

    private static String toJudge(StatutoryTier.Reached reached) {
        return reached.leftToPersons().isEmpty()
                ? ""
                : "有须由人认定的法定条件，成立的按该条件的幅度处罚：" + String.join("；", reached.leftToPersons());
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED);
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
