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
        if (window.isJudged(act)) {
            return common.withPrefill(
                    "window",
                    Markdown.empty()
                            .paragraph("人民法院已经作出生效判决，当事人拒绝履行的，向第一审人民法院申请执行判决（《中华人民共和国行政诉讼法》第九十五条），"
                                    + "不适用《中华人民共和国行政强制法》第五十三条的三个月；申请执行判决的期限未核实。"));
        }
        CourtWindow.Window days = window.of(act);
        return common.withPrefill(
                "window",
                Markdown.empty()
                        .row("可以申请法院强制执行", "%s至%s".formatted(days.opens(), days.closes()))
                        .row("最迟送达催告书", window.lastUsefulDemand(act, days)));
    }
}
