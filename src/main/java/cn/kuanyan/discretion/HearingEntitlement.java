package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.UnaryTests;
import cn.kuanyan.problem.Rejection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whether a proposed penalty gives the right to a hearing (the six classes of Art. 63). Where no threshold is verified the
 * right is given and marked unverified.
 */
@Component
public class HearingEntitlement {

    /**
     * @param category the classes of Art. 63 that apply, in the statute's words, joined; why not, when none applies
     * @param verified whether at least one class that applies rests on a verified rule
     * @param largeAmount whether a fine or confiscation is among the classes that apply
     */
    public record Answer(boolean entitled, String category, String basis, boolean verified, boolean largeAmount) {}

    private static final Set<String> CONFISCATIONS = Set.of("CONFISCATION_GAINS", "CONFISCATION_GOODS");

    private final CompiledTable question;

    HearingEntitlement(UnaryTests feel) {
        question =
                CompiledTable.fromClasspath("processes/decisions/hearing-entitlement.dmn", "hearingEntitlement", feel);
    }

    /**
     * @param kinds codes of the proposed penalties ({@code FINE}, {@code REVOKE_PERMIT} …)
     * @param fine CNY, {@code null} when no fine is proposed
     * @param confiscation CNY of what is confiscated, {@code null} when not valued: the right is then given
     * @throws Rejection for an unknown kind, a negative amount, or a fine without its amount
     */
    public Answer of(
            Regime regime, PartyKind party, Collection<String> kinds, BigDecimal fine, BigDecimal confiscation) {
        List<Map<String, Object>> answers = new ArrayList<>();
        boolean large = false;
        for (String kind : new LinkedHashSet<>(kinds)) {
            Map<String, Object> answer = ask(regime, party, kind, amount(kind, fine, confiscation));
            answers.add(answer);
            large |= entitled(answer) && ("FINE".equals(kind) || CONFISCATIONS.contains(kind));
        }
        List<Map<String, Object>> rights =
                answers.stream().filter(HearingEntitlement::entitled).toList();
        List<Map<String, Object>> told = rights.isEmpty() ? answers : rights;
        return new Answer(
                !rights.isEmpty(),
                told.isEmpty() ? "没有拟作出行政处罚" : Answers.joined(told, "category"),
                told.isEmpty() ? "《中华人民共和国行政处罚法》第六十三条第一款" : Answers.joined(told, "legalBasis"),
                told.isEmpty() || told.stream().anyMatch(answer -> Boolean.TRUE.equals(answer.get("verified"))),
                large);
    }

    private Map<String, Object> ask(Regime regime, PartyKind party, String kind, BigDecimal amount) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("regime", regime.name());
        inputs.put("subject", party.name());
        inputs.put("kind", kind);
        inputs.put("amount", amount);
        List<Map<String, Object>> answers = Answers.of(question, inputs);
        if (answers.isEmpty()) {
            throw Rejection.of("kinds", "《中华人民共和国行政处罚法》第九条、第六十三条", "没有这个处罚种类：" + kind);
        }
        return answers.get(0);
    }

    private static BigDecimal amount(String kind, BigDecimal fine, BigDecimal confiscation) {
        if ("FINE".equals(kind)) {
            if (fine == null || fine.signum() < 0) {
                throw Rejection.of("fine", "罚款数额", "拟处罚款的，必须填写不小于零的数额");
            }
            return fine;
        }
        if (CONFISCATIONS.contains(kind)) {
            if (confiscation != null && confiscation.signum() < 0) {
                throw Rejection.of("confiscation", "没收数额", "没收数额不能小于零");
            }
            // Not valued: any positive amount stands for it, so that the right is given.
            return confiscation == null ? BigDecimal.ONE : confiscation;
        }
        return BigDecimal.ZERO;
    }

    private static boolean entitled(Map<String, Object> answer) {
        return Boolean.TRUE.equals(answer.get("entitled"));
    }
}
