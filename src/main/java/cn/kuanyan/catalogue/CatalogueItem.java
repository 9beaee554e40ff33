package cn.kuanyan.catalogue;

import java.util.List;

/**
 * One power of an agency.
 *
 * @param item stable id, {@code <catalogue>/<number>} or {@code <list>/item/<n>} for an item derived from a list
 * @param kind as the source prints it: 行政处罚, or another heading (行政检查, 其他权责事项 and the like)
 * @param authority the organ in whose name a decision is made, as the source prints it
 * @param basis the source's own text of the legal basis
 * @param citations the articles of {@code basis}, full title and Chinese numerals
 * @param rows ids of the list rows that belong to a derived item; empty otherwise
 * @param remark what was found wrong in the source, or {@code null}
 */
public record CatalogueItem(
        String item,
        String name,
        String kind,
        String authority,
        String department,
        String level,
        String officialCode,
        List<String> basis,
        List<String> citations,
        String duties,
        String accountability,
        List<String> rows,
        String remark,
        String agency,
        Regime regime) {

    public CatalogueItem {
        basis = basis == null ? List.of() : List.copyOf(basis);
        citations = citations == null ? List.of() : List.copyOf(citations);
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** Whether a penalty case can be opened on this power. A list may file 处罚 under another heading (其他权责事项). */
    public boolean penalty() {
        return "行政处罚".equals(kind) || name.endsWith("处罚");
    }

    CatalogueItem of(String owner, Regime itsRegime) {
        return new CatalogueItem(
                item,
                name,
                kind,
                authority,
                department,
                level,
                officialCode,
                basis,
                citations,
                duties,
                accountability,
                rows,
                remark,
                owner,
                itsRegime);
    }
}
