package cn.kuanyan.lists;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry of {@code law/sources.yaml}: a statute, a rule or a leniency list with its dates and how far it was verified.
 *
 * @param effectiveTo first day on which it is no longer in force, {@code null} when open
 * @param verification {@code V2} two independent copies, {@code V1} one copy, {@code S} only as a source list quotes it
 * @param decision id of the decision table, lists only
 * @param fineDecision id of the table of the list's own fines, or {@code null}
 * @param number which version of the list this is; {@code null} in the register itself and for everything but lists
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListSource(
        String id,
        String title,
        String version,
        String kind,
        String issuer,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String verification,
        String agency,
        String decision,
        String fineDecision,
        String documentNumber,
        String remark,
        List<String> rulesOfUse,
        Integer number) {

    public boolean list() {
        return "LIST".equals(kind);
    }

    /** Title with version, as a document names it: 《中华人民共和国网络安全法》（2016年通过）. */
    public String named() {
        return version == null ? title : title + "（" + version + "）";
    }

    /** The list as this version of it: with its number, its dates and its document. */
    ListSource in(ListVersion published) {
        return new ListSource(
                id,
                title,
                version,
                kind,
                issuer,
                published.effectiveFrom(),
                published.effectiveTo(),
                verification,
                agency,
                decision,
                fineDecision,
                published.documentNumber(),
                remark,
                rulesOfUse,
                published.number());
    }
}
