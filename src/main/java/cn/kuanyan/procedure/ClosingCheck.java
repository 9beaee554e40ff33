package cn.kuanyan.procedure;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every {@link ClosingObstacle} before a case is closed. */
@Component
public class ClosingCheck {

    private final ObjectProvider<ClosingObstacle> obstacles;

    ClosingCheck(ObjectProvider<ClosingObstacle> obstacles) {
        this.obstacles = obstacles;
    }

    /** @throws Rejection (409) with every line of every obstacle */
    public void require(Act act) {
        List<Finding> findings = obstacles
                .orderedStream()
                .flatMap(obstacle -> obstacle.obstacles(act).stream())
                .map(line -> new Finding("结案", "结案条件", line))
                .toList();
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.CONFLICT, findings);
        }
    }
}
