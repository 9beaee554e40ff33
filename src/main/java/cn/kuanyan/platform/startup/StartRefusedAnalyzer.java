package cn.kuanyan.platform.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what has to be set instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartRefused refusal) {
        return new FailureAnalysis(
                "宽严拒绝启动：" + System.lineSeparator() + "  - "
                        + String.join(System.lineSeparator() + "  - ", refusal.reasons()),
                "请按上述说明设置后重新启动。试用请使用：java -jar kuanyan.jar --spring.profiles.active=trial",
                refusal);
    }
}
