package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.NewParty;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.PartiesEntered;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one party of a decision on the spot, entered without a list. */
@Component
class OneParty {

    private final PartiesEntered parties;

    OneParty(PartiesEntered parties) {
        this.parties = parties;
    }

    NewParty read(RecordData data) {
        try {
            return parties.read(new RecordData(Map.of("parties", List.of(data.values()))))
                    .get(0);
        } catch (Rejection refused) {
            throw new Rejection(
                    refused.kind(),
                    refused.findings().stream()
                            .map(finding -> new Finding(
                                    finding.field().replace("parties[0].", ""), finding.rule(), finding.message()))
                            .toList());
        }
    }
}
