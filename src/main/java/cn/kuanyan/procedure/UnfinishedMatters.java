package cn.kuanyan.procedure;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is handled beside the case is finished before the case is closed; the re-opening that closes it again is not beside it. */
@Component
class UnfinishedMatters implements ClosingObstacle {

    private final OpenMatters matters;

    UnfinishedMatters(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public List<String> obstacles(Act act) {
        return matters.inWords(act.caseId(), Matter.REOPENING).stream()
                .map("案中事项“%s”尚未办结。"::formatted)
                .toList();
    }
}
