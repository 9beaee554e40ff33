package cn.kuanyan.procedure;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is handled beside the case is finished before the case is closed. */
@Component
class UnfinishedMatters implements ClosingObstacle {

    private final OpenMatters matters;

    UnfinishedMatters(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public List<String> obstacles(Act act) {
        return matters.unfinishedInWords(act.caseId()).stream()
                .map("案中事项“%s”尚未办结。"::formatted)
                .toList();
    }
}
