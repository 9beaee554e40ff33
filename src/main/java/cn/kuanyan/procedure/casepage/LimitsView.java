package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.CaseProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The time limits of a case, the nearest first, each with how its last day was found. */
@Component
class LimitsView {

    /**
     * @param urgency name of the {@link cn.kuanyan.deadline.Urgency}, for the look of the line
     * @param word what to say about the urgency or, of a settled one, its state; possibly empty
     * @param counting from which day, by what and how
     */
    record LimitLine(
            String label,
            String party,
            LocalDate due,
            String urgency,
            String word,
            String counting,
            String basis,
            String doubt,
            boolean running) {}

    private final TimeLimits limits;
    private final Clock clock;

    LimitsView(TimeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    List<LimitLine> of(PenaltyCase about, CaseProgress progress) {
        return limits.ofCase(about.id()).stream()
                .sorted(Comparator.comparing(TimeLimit::dueDate))
                .map(limit -> line(limit, progress))
                .toList();
    }

    private LimitLine line(TimeLimit limit, CaseProgress progress) {
        boolean open = limit.state() == TimeLimit.State.RUNNING || limit.state() == TimeLimit.State.EXPIRED;
        var urgency = limits.urgency(limit, LocalDate.now(clock));
        return new LimitLine(
                limit.label(),
                progress.parties().stream()
                        .filter(party ->
                                progress.parties().size() > 1 && party.id().equals(limit.partyId()))
                        .map(Party::name)
                        .findFirst()
                        .orElse(""),
                limit.dueDate(),
                open ? urgency.name() : "SETTLED",
                open ? urgency.label() : limit.state().label(),
                limit.triggerLabel() + "（" + limit.triggerDate() + "）起"
                        + limit.arithmetic().map(how -> "；" + how).orElse(""),
                limit.basis(),
                (limit.verified() ? "" : "期限未经核实。") + (limit.provisional() ? "暂定，当年节假日安排尚未公布。" : ""),
                open);
    }
}
