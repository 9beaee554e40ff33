package cn.kuanyan.audit;

/**
 * One place where record and rows differ.
 *
 * @param agency whose record it is, {@code null} where that cannot be said
 * @param where which link of the chain, or which row of which table
 * @param what what is wrong with it, for the person who must look into it
 */
public record AuditFinding(String agency, String where, String what) {

    static AuditFinding ofLink(String agency, long sequence, String what) {
        return new AuditFinding(agency, "第%d条记录".formatted(sequence), what);
    }

    static AuditFinding ofRow(String agency, String table, long id, String what) {
        return new AuditFinding(agency, "%s 第%d行".formatted(table, id), what);
    }

    /** One line of a list. */
    public String line() {
        return "%s%s：%s".formatted(agency == null ? "" : agency + " ", where, what);
    }
}
