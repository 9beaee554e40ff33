package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** The days on which the court may be asked, above the forms of the demand and of the application. */
@Component
class WindowText {

    private final CourtWindow window;

    WindowText(CourtWindow window) {
        this.window = window;
    }

    FormFilling added(Act act, FormFilling common) {
        CourtWindow.Window days = window.of(act);
        return common.withPrefill(
                "window",
                Markdown.empty()
                        .row("可以申请法院强制执行", "%s至%s".formatted(days.opens(), days.closes()))
                        .row("最迟送达催告书", window.lastUsefulDemand(act, days)));
    }
}
