package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** The party's remedies as they stand, above the forms that are about them. */
@Component
class RemedyText {

    FormFilling added(Act act, FormFilling common) {
        Markdown text = act.progress()
                .amounts(act.party())
                .map(CaseRecord::data)
                .map(amounts -> Markdown.empty()
                        .row(
                                "有效的罚款、没收数额",
                                "%s元、%s元"
                                        .formatted(
                                                amounts.money("fine").toPlainString(),
                                                amounts.money("confiscation").toPlainString())))
                .orElse(Markdown.empty());
        for (Remedy remedy : Remedy.of(act.progress(), act.party())) {
            RecordData registered = remedy.registration().data();
            text = text.row(remedy.label(), remedy.inWords())
                    .row("申请、起诉期限", registered.text("period").orElse(null))
                    .row("请求和理由", registered.text("claim").orElse(null));
        }
        return common.withPrefill("remedy", text);
    }
}
