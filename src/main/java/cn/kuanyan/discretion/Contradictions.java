package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The contradictions between facts that are refused, and no others: those of the contract, and the same thought for the
 * facts that the lists added (当场改正, 重大立功表现, 一年内两次以上受罚).
 */
final class Contradictions {

    private static final String RULE = "裁量事实不得互相矛盾";

    private Contradictions() {}

    /** @throws Rejection naming every contradiction found */
    static void refuse(Map<String, Object> facts, PartyKind party) {
        List<Finding> found = new ArrayList<>();
        if (Set.of("VOLUNTARY", "WHEN_ORDERED").contains(facts.getOrDefault("correction", ""))
                && yes(facts, "refusedToCorrect")) {
            add(found, "refusedToCorrect", "已经主动改正或者责令后及时改正的，不能同时是拒不改正");
        }
        if ("NONE".equals(facts.get("harm")) && yes(facts, "harmRemedied")) {
            add(found, "harmRemedied", "没有危害后果的，不能同时是主动消除或者减轻危害后果");
        }
        if (yes(facts, "firstViolation")) {
            if (Boolean.FALSE.equals(facts.get("firstWithinTwoYears"))) {
                add(found, "firstWithinTwoYears", "初次违法的，不能同时不是两年内首次违法");
            }
            if (facts.get("sameViolationsWithinOneYear") instanceof Integer times && times > 1) {
                add(found, "sameViolationsWithinOneYear", "初次违法的，一年内同一违法行为次数不能超过一次");
            }
            if (yes(facts, "exemptedWithinTwoYears")) {
                add(found, "exemptedWithinTwoYears", "初次违法的，不能在两年内因同一违法行为被免罚");
            }
            if (yes(facts, "penalisedTwiceWithinOneYear")) {
                add(found, "penalisedTwiceWithinOneYear", "初次违法的，不能在一年内因同种违法行为受到两次以上行政处罚");
            }
        }
        if (yes(facts, "correctedOnTheSpot")
                && ("NONE".equals(facts.get("correction")) || yes(facts, "refusedToCorrect"))) {
            add(found, "correctedOnTheSpot", "未改正或者拒不改正的，不能同时是当场改正、恢复原状");
        }
        if (yes(facts, "majorMerit") && Boolean.FALSE.equals(facts.get("merit"))) {
            add(found, "majorMerit", "没有立功表现的，不能同时有重大立功表现");
        }
        if (yes(facts, "cooperated") && yes(facts, "obstructed")) {
            add(found, "obstructed", "积极配合调查的，不能同时是拒绝接受调查或者阻碍执法");
        }
        if (facts.containsKey("correctionDaysLate") && !"LATE".equals(facts.get("correction"))) {
            add(found, "correctionDaysLate", "只有逾期改正的，才有逾期改正天数");
        }
        if (party == PartyKind.ORGANISATION) {
            if (facts.containsKey("age")) {
                add(found, "age", "单位没有年龄");
            }
            if (facts.containsKey("capacity")) {
                add(found, "capacity", "单位没有辨认、控制自己行为的能力问题");
            }
        }
        if (!found.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, found);
        }
    }

    private static boolean yes(Map<String, Object> facts, String fact) {
        return Boolean.TRUE.equals(facts.get(fact));
    }

    private static void add(List<Finding> found, String fact, String message) {
        found.add(new Finding("facts." + fact, RULE, message));
    }
}
