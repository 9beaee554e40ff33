package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.enforcement.Pause;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.RemediesUnderWay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads the papers of the step {@code register-remedy}: {@code kind}, {@code appliedOn} and, once it ended, {@code endedOn}.
 * A later paper about the same remedy, of the same kind and day, takes the place of the earlier one.
 */
@Component
class RegisteredRemedies implements RemediesUnderWay {

    @Override
    public List<Pause> periods(CaseProgress progress, Party party) {
        Map<String, Pause> remedies = new LinkedHashMap<>();
        progress.papers(party, "register-remedy").forEach(paper -> {
            RecordData data = paper.data();
            data.date("appliedOn")
                    .ifPresent(from -> remedies.put(
                            data.text("kind").orElse("") + from,
                            new Pause(from, data.date("endedOn").orElse(null))));
        });
        return List.copyOf(remedies.values());
    }
}
