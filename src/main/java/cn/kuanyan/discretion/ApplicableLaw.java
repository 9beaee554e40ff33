package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.LawChoice;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.Sources;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 从旧兼从轻 (Art. 37 of the 行政处罚法): the law of the conduct, unless the law of the decision punishes less. */
@Component
class ApplicableLaw {

    /** @param date day whose law applies; @param reviewReason {@code null} unless the two laws cannot be compared */
    record Choice(LawChoice law, LocalDate date, StatutoryTier.Reached reached, String reviewReason) {}

    private final PenaltyRange range;
    private final StatutoryTier tiers;
    private final Sources sources;

    ApplicableLaw(PenaltyRange range, StatutoryTier tiers, Sources sources) {
        this.range = range;
        this.tiers = tiers;
        this.sources = sources;
    }

    Choice choose(PreviewRequest request, FactSource facts) {
        Optional<String> old = range.lawOf(request.item(), request.conductDate());
        Optional<String> now = range.lawOf(request.item(), request.decisionDate());
        var oldTier = tiers.reached(request.item(), request.party(), facts, request.conductDate());
        if (old.equals(now)) {
            String reason = old.isEmpty() ? "没有登记违法行为发生时的法律版本" : "违法行为发生时与作出决定时的法律相同";
            return choice(request, old, now, LawChoice.Applied.CONDUCT, reason, oldTier, null);
        }
        var newTier = tiers.reached(request.item(), request.party(), facts, request.decisionDate());
        if (otherLaw(oldTier) || otherLaw(newTier)) {
            return choice(
                    request,
                    old,
                    now,
                    LawChoice.Applied.CONDUCT,
                    "适用违法行为发生时的规定；新法改为依照其他法律、行政法规处罚，轻重须逐案比较",
                    oldTier,
                    "新旧法律的处罚不能直接比较，须由法制审核确定是否适用新的规定（《中华人民共和国行政处罚法》第三十七条）");
        }
        BigDecimal[] before = comparable(oldTier);
        BigDecimal[] after = comparable(newTier);
        int max = after[1].compareTo(before[1]);
        int min = after[0].compareTo(before[0]);
        if (max * min < 0) {
            return choice(
                    request,
                    old,
                    now,
                    LawChoice.Applied.CONDUCT,
                    "适用违法行为发生时的规定；新法最高额与最低额一轻一重",
                    oldTier,
                    "新旧法律一轻一重，须由法制审核确定适用哪一个（《中华人民共和国行政处罚法》第三十七条）");
        }
        if (max < 0 || max == 0 && min < 0) {
            return choice(request, old, now, LawChoice.Applied.DECISION, "新的规定处罚较轻，适用新的规定", newTier, null);
        }
        String reason = max == 0 && min == 0 ? "新旧规定处罚相同，适用违法行为发生时的规定" : "新的规定处罚较重，适用违法行为发生时的规定";
        return choice(request, old, now, LawChoice.Applied.CONDUCT, reason, oldTier, null);
    }

    private Choice choice(
            PreviewRequest request,
            Optional<String> old,
            Optional<String> now,
            LawChoice.Applied applied,
            String reason,
            StatutoryTier.Reached reached,
            String reviewReason) {
        LawChoice law = new LawChoice(named(old), named(now), applied, reason + "（《中华人民共和国行政处罚法》第三十七条）");
        LocalDate date = applied == LawChoice.Applied.CONDUCT ? request.conductDate() : request.decisionDate();
        return new Choice(law, date, reached, reviewReason);
    }

    private String named(Optional<String> law) {
        return law.flatMap(sources::find).map(ListSource::named).orElse(null);
    }

    private static boolean otherLaw(StatutoryTier.Reached reached) {
        return reached.tier() != null && reached.tier().otherLaw();
    }

    /** No fine is the lightest; multiples of the same base compare as they stand. */
    private static BigDecimal[] comparable(StatutoryTier.Reached reached) {
        return reached.tier() == null || !reached.tier().fine()
                ? new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO}
                : new BigDecimal[] {reached.tier().min(), reached.tier().max()};
    }
}
