package cn.kuanyan.procedure;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormFilling;
import java.util.List;
import org.springframework.stereotype.Component;

/** The options of a form that depend on the agency or on the case. */
@Component
class Choices {

    private static final int LONGEST_NAME = 80;

    private final Catalogue catalogue;
    private final DutyGuard duties;
    private final OfficerProfiles profiles;

    Choices(Catalogue catalogue, DutyGuard duties, OfficerProfiles profiles) {
        this.catalogue = catalogue;
        this.duties = duties;
        this.profiles = profiles;
    }

    /** The powers that this organ of the agency may exercise. */
    FormFilling ofAuthority(String agency, String authority) {
        return FormFilling.empty()
                .withChoices(
                        "items",
                        catalogue.itemsOf(agency, authority).stream()
                                .filter(CatalogueItem::penalty)
                                .map(item -> new FormChoice(item.item(), label(item)))
                                .toList());
    }

    /** What an officer may choose from who opens a case. */
    FormFilling ofOfficer(OfficerProfile officer) {
        return ofAuthority(officer.agency(), officer.authority())
                .withChoices("officers", people(duties.holders(officer.agency(), "caseOfficer")))
                .withPrefill("officerOne", officer.userId());
    }

    FormFilling ofCase(PenaltyCase penaltyCase) {
        String agency = penaltyCase.agency();
        FormFilling filling = ofAuthority(agency, penaltyCase.authority())
                .withChoices("officers", people(duties.holders(agency, "caseOfficer")))
                .withChoices("caseOfficers", people(penaltyCase.officers()))
                .withChoices("hearingOfficers", people(duties.holders(agency, "hearingOfficer")))
                .withChoices("hearingClerks", people(duties.holders(agency, "hearingClerk")))
                .withChoices("colleagues", colleagues(agency))
                .withChoices("parties", List.of())
                .withChoices("cases", List.of(caseChoice(penaltyCase)));
        List<String> officers = penaltyCase.officers();
        return officers.isEmpty()
                ? filling
                : filling.withPrefill("officerOne", officers.get(0)).withPrefill("officerTwo", officers.get(1));
    }

    /** Everybody of the agency who handles cases; and who reviews its decisions. */
    FormFilling ofColleagues(String agency) {
        return FormFilling.empty()
                .withChoices("colleagues", colleagues(agency))
                .withPrefill("reconsideration", catalogue.agency(agency).reconsideration());
    }

    static FormChoice caseChoice(PenaltyCase penaltyCase) {
        String name = penaltyCase.itemName();
        return new FormChoice(
                penaltyCase.id().toString(),
                "%s　%s（%s）"
                        .formatted(
                                penaltyCase.number(),
                                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name,
                                penaltyCase.status().label()));
    }

    /** A party of a case of one's own. */
    static FormChoice partyChoice(PenaltyCase penaltyCase, Party party) {
        return new FormChoice(
                party.id().toString(),
                "%s　%s（%s）"
                        .formatted(
                                penaltyCase.number(), party.name(), party.kind().label()));
    }

    private List<FormChoice> colleagues(String agency) {
        return profiles.ofAgency(agency).stream()
                .map(profile -> new FormChoice(profile.userId(), label(profile)))
                .toList();
    }

    private List<FormChoice> people(List<String> userIds) {
        return userIds.stream()
                .map(id ->
                        new FormChoice(id, profiles.find(id).map(Choices::label).orElse(id)))
                .toList();
    }

    /** Number and name; a name that the scan blew up is cut, for it is one line of a list. */
    private static String label(CatalogueItem item) {
        String name = item.name().length() > LONGEST_NAME ? item.name().substring(0, LONGEST_NAME) + "…" : item.name();
        return "%s　%s".formatted(item.item().substring(item.item().lastIndexOf('/') + 1), name);
    }

    private static String label(OfficerProfile profile) {
        return profile.certificateNumber() == null
                ? profile.displayName()
                : "%s（执法证号%s）".formatted(profile.displayName(), profile.certificateNumber());
    }
}
