package cn.kuanyan.procedure;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import org.springframework.stereotype.Component;

/** Who may register a case, and on which power (《行政处罚法》第十七条、第四十二条第一款). */
@Component
public class Registrar {

    private final OfficerProfiles profiles;
    private final DutyGuard duties;
    private final Catalogue catalogue;

    Registrar(OfficerProfiles profiles, DutyGuard duties, Catalogue catalogue) {
        this.profiles = profiles;
        this.duties = duties;
        this.catalogue = catalogue;
    }

    /** @throws Rejection 403 for everybody but a case officer */
    public OfficerProfile officer(String actor) {
        return profiles.find(actor)
                .filter(profile -> duties.holdsOffice(actor, profile.agency(), "caseOfficer"))
                .orElseThrow(() -> Rejection.forbidden("《中华人民共和国行政处罚法》第四十二条第一款", "只有具有行政执法资格的办案人员可以登记案件。"));
    }

    /** @throws Rejection when the officer's organ has no such power of penalty */
    public CatalogueItem power(OfficerProfile officer, String item) {
        return catalogue.itemsOf(officer.agency(), officer.authority()).stream()
                .filter(power -> power.item().equals(item) && power.penalty())
                .findFirst()
                .orElseThrow(() -> Rejection.of("item", "《中华人民共和国行政处罚法》第十七条", "本机关的权责清单中没有该行政处罚事项，请从列表中选择。"));
    }
}
