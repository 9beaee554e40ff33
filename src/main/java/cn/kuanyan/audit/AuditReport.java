package cn.kuanyan.audit;

import java.util.List;

/**
 * What a verification found.
 *
 * @param links how many links of all chains were looked at
 * @param rows how many rows
 * @param everyByte whether the content of files was read too, or only whether all of it is there
 */
public record AuditReport(long links, long rows, boolean everyByte, List<AuditFinding> findings) {

    public boolean isWhole() {
        return findings.isEmpty();
    }

    /** What concerns one agency, and what cannot be said to concern another. */
    AuditReport of(String agency) {
        return new AuditReport(
                links,
                rows,
                everyByte,
                findings.stream()
                        .filter(finding ->
                                finding.agency() == null || finding.agency().equals(agency))
                        .toList());
    }

    /** One line for the person who asked. */
    public String summary() {
        String found = isWhole()
                ? "全过程记录完整：%d 条记录、%d 行内容逐一核对一致".formatted(links, rows)
                : "全过程记录有 %d 处不一致：%d 条记录、%d 行内容已经核对".formatted(findings.size(), links, rows);
        return found + (everyByte ? "，文件逐字节核对。" : "，文件核对了登记、段数和大小（随后在后台逐字节核验，也可以用 verify-audit）。");
    }
}
