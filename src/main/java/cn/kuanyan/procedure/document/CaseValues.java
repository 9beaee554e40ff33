package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.catalogue.Agency;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of {@code case.…}. */
final class CaseValues {

    static final Set<String> NAMES = Set.of(
            "number",
            "caseNumber",
            "registrationNumber",
            "itemName",
            "item",
            "authority",
            "agency",
            "reconsideration",
            "clue",
            "conductStart",
            "conductEnd",
            "conductPlace",
            "place",
            "discoveredOn",
            "filedOn",
            "registeredOn",
            "receivedOn",
            "source",
            "sendingAuthority",
            "complainant",
            "status",
            "parties",
            "decisions");

    private static final Pattern POWER = Pattern.compile("对(.+?)的(?:监督管理和)?(?:行政)?处罚");

    private CaseValues() {}

    /** 案由 is the conduct: a list of powers names the power to punish it, 对……的处罚. */
    static String cause(String itemName) {
        Matcher power = POWER.matcher(itemName);
        return power.matches() ? power.group(1) : itemName;
    }

    static Object of(String name, PenaltyCase about, Agency agency) {
        return switch (name) {
            case "number" -> about.number();
            case "caseNumber" -> about.caseNumber().orElse(null);
            case "registrationNumber" -> about.registrationNumber();
            case "itemName", "item" -> cause(about.itemName());
            case "authority" -> about.authority();
            case "agency" -> agency.name();
            case "reconsideration" -> agency.reconsideration();
            case "clue" -> about.clue();
            case "conductStart" -> about.conduct().start();
            case "conductEnd" -> about.conduct().end();
            case "conductPlace", "place" -> about.conduct().place();
            case "discoveredOn" -> about.conduct().discoveredOn();
            case "filedOn" -> about.filedOn().orElse(null);
            case "registeredOn" -> about.registeredOn();
            case "receivedOn" -> about.origin().receivedOn();
            case "source" -> about.origin().source().label();
            case "sendingAuthority" -> about.origin().sendingAuthority();
            // Who it was stays confidential, in print too: a document is read by everybody who may see the case.
            case "complainant" -> about.origin().complainantName() == null ? null : "举报人";
            case "status" -> about.status().label();
            default -> null;
        };
    }
}
