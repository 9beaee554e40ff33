package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.util.Map;

/** The tries that failed, shown to whoever tries again. */
public final class EarlierTries {

    private static final Map<String, String> METHODS = Map.of(
            "ON_THE_SPOT", "当场交付",
            "DIRECT", "直接送达",
            "LIEN", "留置送达",
            "MAIL", "邮寄送达",
            "ELECTRONIC", "电子送达",
            "ENTRUSTED", "委托送达");

    private EarlierTries() {}

    /** @param origin the paper that is served; only tries since then are shown */
    public static FormFilling shown(Act act, FormFilling common, CaseRecord origin) {
        Markdown text = Markdown.empty();
        for (CaseRecord tried : act.progress().failedTries(act.party(), Step.ofTask(act.task()), origin.id())) {
            RecordData data = tried.data();
            text = text.row(
                    "未能送达（%s，%s）".formatted(METHODS.get(data.need("method")), data.need("attemptedOn")),
                    data.need("failureReason"));
        }
        return common.withPrefill("tries", text);
    }
}
