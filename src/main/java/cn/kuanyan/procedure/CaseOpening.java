package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.CurrentUser;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the process of a case that is filed already, behind its filing: its clue was verified in the case it comes from. */
@Component
public class CaseOpening {

    private static final String FILING = "callActivity_filing";

    private final RuntimeService runtime;
    private final CaseFiles caseFiles;
    private final CurrentUser user;

    CaseOpening(@Lazy RuntimeService runtime, CaseFiles caseFiles, CurrentUser user) {
        this.runtime = runtime;
        this.caseFiles = caseFiles;
        this.user = user;
    }

    public void startInvestigation(PenaltyCase filed) {
        String instance = user.asProductFor(filed.agency(), () -> {
            String started = EngineDoor.whileOpen(() -> runtime.startProcessInstanceByKey(
                            "penalty-case", filed.number(), Map.of("caseId", filed.id())))
                    .getId();
            runtime.createProcessInstanceModification(started)
                    .cancelAllForActivity(FILING)
                    .startAfterActivity(FILING)
                    .setAnnotation("分案")
                    .execute();
            return started;
        });
        caseFiles.runsAs(filed, instance);
    }
}
