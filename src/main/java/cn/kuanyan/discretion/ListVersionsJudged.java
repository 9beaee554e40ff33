package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.LawChoice.Applied;
import cn.kuanyan.discretion.LeniencyPreview.ListChoice;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.RowVerdict;
import java.util.List;
import java.util.Objects;

/** Says which version of each list is the lighter for a case, once the rows of both are judged (Art. 37). */
final class ListVersionsJudged {

    private static final String ARTICLE = "（《中华人民共和国行政处罚法》第三十七条）";
    private static final List<String> LIGHTEST_FIRST = List.of("EXEMPT", "MITIGATED", "LIGHTER");

    private ListVersionsJudged() {}

    static List<ListChoice> choices(AppliedLists applied, List<RowVerdict> rows) {
        return applied.versions().stream().map(list -> choice(list, rows)).toList();
    }

    private static ListChoice choice(AppliedLists.Applied list, List<RowVerdict> rows) {
        Integer old = list.atConduct();
        Integer now = list.atDecision();
        if (Objects.equals(old, now)) {
            String reason = old == null ? "违法行为发生时和作出决定时，清单均未施行" : "违法行为发生时与作出决定时的清单相同，为第%d版".formatted(old);
            return new ListChoice(list.list(), old, now, Applied.CONDUCT, reason);
        }
        if (old == null || now == null) {
            Applied only = old == null ? Applied.DECISION : Applied.CONDUCT;
            String reason =
                    old == null ? "违法行为发生时清单尚未施行，作出决定时为第%d版".formatted(now) : "作出决定时清单已经失效，违法行为发生时为第%d版".formatted(old);
            return new ListChoice(list.list(), old, now, only, reason + ARTICLE);
        }
        int before = lightest(list.list(), old, rows);
        int after = lightest(list.list(), now, rows);
        String comparison =
                before == after ? "两版一样，适用行为时的第%d版".formatted(old) : "适用较轻的第%d版".formatted(before < after ? old : now);
        return new ListChoice(
                list.list(),
                old,
                now,
                after < before ? Applied.DECISION : Applied.CONDUCT,
                "违法行为发生时为第%d版，作出决定时为第%d版；%s%s".formatted(old, now, comparison, ARTICLE));
    }

    /** Rows that read the same in both versions are judged once, as rows of the decision's; they favour neither. */
    private static int lightest(String list, int version, List<RowVerdict> rows) {
        return rows.stream()
                .filter(RowVerdict::met)
                .filter(row ->
                        row.row().row().startsWith(list + "/") && row.row().version() == version)
                .mapToInt(row -> LIGHTEST_FIRST.indexOf(row.outcome()))
                .filter(rank -> rank >= 0)
                .min()
                .orElse(LIGHTEST_FIRST.size());
    }
}
