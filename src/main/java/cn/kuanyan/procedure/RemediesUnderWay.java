package cn.kuanyan.procedure;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.enforcement.Pause;
import java.time.LocalDate;
import java.util.List;

/** Whether the party's 行政复议 or 行政诉讼 goes on, as the collection of the fine must know it (《行政处罚法》第七十三条第三款). */
public interface RemediesUnderWay {

    /** Each reconsideration and each lawsuit, from the day on which it was applied for to the day on which it ended. */
    List<Pause> periods(CaseProgress progress, Party party);

    default boolean underWay(CaseProgress progress, Party party, LocalDate on) {
        return periods(progress, party).stream().anyMatch(period -> period.covers(on));
    }
}
