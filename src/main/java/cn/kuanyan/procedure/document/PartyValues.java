package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.catalogue.PartyKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of {@code party.…}, and the list of the parties of a case. */
final class PartyValues {

    static final Set<String> NAMES = Set.of(
            "name",
            "identifier",
            "identifierLabel",
            "kind",
            "legalRepresentative",
            "address",
            "phone",
            "organisation",
            "you");

    private PartyValues() {}

    static Object of(String name, Party party) {
        if (party == null) {
            return null;
        }
        return switch (name) {
            case "name" -> party.name();
            case "identifier" -> party.identifier();
            case "identifierLabel" -> party.kind() == PartyKind.ORGANISATION ? "统一社会信用代码" : "居民身份证号码";
            case "you" -> party.kind() == PartyKind.ORGANISATION ? "你单位" : "你";
            case "kind" -> party.kind().label();
            case "legalRepresentative" -> party.legalRepresentative().orElse(null);
            case "address" -> party.address();
            case "phone" -> party.phone().orElse(null);
            case "organisation" -> party.organisation().map(Party::name).orElse(null);
            default -> null;
        };
    }

    static List<Map<String, Object>> rows(List<Party> parties) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Party party : parties) {
            Map<String, Object> row = new LinkedHashMap<>();
            NAMES.forEach(name -> row.put(name, of(name, party)));
            row.put("index", rows.size() + 1);
            rows.add(row);
        }
        return rows;
    }
}
