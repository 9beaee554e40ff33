package cn.kuanyan.procedure.closing;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.ClosingObstacle;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every party's case is decided, served, carried out and followed up before the case is closed (第五十七、六十一、六十六条、第二十八条). */
@Component
class UnsettledParties implements ClosingObstacle {

    private final PartyOutcomes outcomes;

    UnsettledParties(PartyOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public List<String> obstacles(Act act) {
        List<String> lines = new ArrayList<>();
        for (Party party : act.progress().parties()) {
            PartyOutcome outcome = outcomes.of(act, party);
            if (!outcome.isSettled()) {
                lines.add("当事人%s：%s。".formatted(party.name(), outcome.label()));
            }
            if (isBeingRectified(act, party)) {
                lines.add("当事人%s：整改尚未检查到位，也没有作为新的线索处理。".formatted(party.name()));
            }
        }
        return lines;
    }

    private static boolean isBeingRectified(Act act, Party party) {
        if (act.progress().isOver(party)) {
            return false;
        }
        long educated = act.progress()
                .latest(party, "educate-party")
                .map(paper -> paper.id())
                .orElse(0L);
        long settled = act.progress()
                .papers(party, "check-rectification")
                .filter(check -> !check.answered("notYet"))
                .mapToLong(check -> check.id())
                .max()
                .orElse(0);
        return educated > settled;
    }
}
