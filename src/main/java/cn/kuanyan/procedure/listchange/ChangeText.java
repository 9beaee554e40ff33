package cn.kuanyan.procedure.listchange;

import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChangeEntry.Action;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.lists.change.ListDraft;
import cn.kuanyan.lists.change.ListFinding;
import cn.kuanyan.procedure.form.Markdown;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the form says of a change before anything is entered. A long list of findings or differences ends in the page. */
@Component
class ChangeText {

    private static final int SHOWN = 60;

    private final ListChanges changes;
    private final OfficerProfiles profiles;

    ChangeText(ListChanges changes, OfficerProfiles profiles) {
        this.changes = changes;
        this.profiles = profiles;
    }

    Markdown head(ListChange change, ListSource source) {
        return Markdown.empty()
                .heading(source.title())
                .row("修改原因", change.reason())
                .row("修改的基础", change.baseVersion() == 0 ? "第一次制定" : "第 %d 版".formatted(change.baseVersion()))
                .row("提出人", person(changes.last(change.id(), Action.OPENED).orElse("")))
                .row("退回的理由", change.returnReason())
                .link("打开清单页面（下载、上传、逐行查看）", "/lists/" + change.list() + "/change");
    }

    Markdown draft(ListChange change, boolean forPublisher) {
        ListDraft draft = changes.draft(change).orElse(null);
        if (draft == null) {
            return Markdown.empty().paragraph("还没有上传修改后的清单文件。");
        }
        Markdown text = Markdown.empty()
                .heading("草稿")
                .row("上传人", person(changes.last(change.id(), Action.UPLOADED).orElse("")))
                .row("文件校验码（SHA-256）", draft.sha256());
        if (forPublisher) {
            text = text.row("文号", change.documentNumber())
                    .row("建议施行日期", change.proposedFrom())
                    .row("修改说明", change.note());
        }
        text = text.row(
                "检查结果",
                draft.findings().isEmpty()
                        ? "没有发现问题"
                        : "发现 %d 处问题".formatted(draft.findings().size()));
        text = bullets(text, draft.findings().stream().map(ListFinding::inWords).toList());
        List<String> differences = draft.differences().stream()
                .flatMap(row -> row.inWords().stream())
                .toList();
        text = text.row(
                "与现行版本的差别",
                draft.differences().isEmpty()
                        ? "没有差别"
                        : "%d 行".formatted(draft.differences().size()));
        return bullets(text, differences);
    }

    private static Markdown bullets(Markdown text, List<String> lines) {
        Markdown shown = text.bullets(lines.stream().limit(SHOWN).toList());
        return lines.size() <= SHOWN ? shown : shown.paragraph("其余 %d 条见清单页面。".formatted(lines.size() - SHOWN));
    }

    String person(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }
}
