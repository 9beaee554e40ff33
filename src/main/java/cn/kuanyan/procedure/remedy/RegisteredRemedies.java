package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.enforcement.Pause;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.RemediesUnderWay;
import cn.kuanyan.procedure.Remedy;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days of every remedy that has effects; a late one that nobody accepted has none (《行政处罚法》第七十三条第三款). */
@Component
class RegisteredRemedies implements RemediesUnderWay {

    @Override
    public List<Pause> periods(CaseProgress progress, Party party) {
        return Remedy.of(progress, party).stream()
                .filter(Remedy::isEffective)
                .map(remedy -> new Pause(remedy.appliedOn(), remedy.endedOn().orElse(null)))
                .toList();
    }
}
