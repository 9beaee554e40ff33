package cn.kuanyan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.platform.Accounts;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KuanyanTest
class TrialUsersTest {

    @Autowired
    private OfficerProfiles profiles;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TrialSeeding seeding;

    @ParameterizedTest
    @CsvSource({
        "xpofficer1, xiping-police, caseOfficer", "sxofficer2, shanxi-police, caseOfficer",
        "smsection, sanming-cac, sectionHead", "tshead, tianshui-cac, agencyHead",
        "lzdeputy1, lanzhou-new-area, deputyHead", "tsdeputy2, tianshui-cac, deputyHead",
        "tsreviewer, tianshui-cac, legalReviewer", "tshearing, tianshui-cac, hearingOfficer",
        "tsrecorder, tianshui-cac, hearingClerk", "tsclerk, tianshui-cac, paymentClerk",
        "tskeeper, tianshui-cac, evidenceKeeper", "tseditor, tianshui-cac, listEditor",
        "tspublisher, tianshui-cac, listPublisher", "tssupervisor, tianshui-cac, supervisor",
        "lzofficer3, lanzhou-new-area, caseOfficer", "smsection2, sanming-cac, sectionHead",
        "xphead2, xiping-police, agencyHead", "sxreviewer2, shanxi-police, legalReviewer",
        "tshearing2, tianshui-cac, hearingOfficer", "tsrecorder2, tianshui-cac, hearingClerk"
    })
    void eachSeatHasOneUserWithOneRoleAndOneAgency(String user, String agency, String group) {
        assertThat(accounts.groupsOf(user)).containsExactly(group);
        assertThat(accounts.agenciesOf(user)).containsExactly(agency);
        assertThat(profiles.find(user)).get().extracting(OfficerProfile::agency).isEqualTo(agency);
    }

    @Test
    void theAdministratorBelongsToNoAgency() {
        assertThat(accounts.groupsOf("admin")).containsExactly("userAdmin");
        assertThat(accounts.agenciesOf("admin")).isEmpty();
        assertThat(profiles.find("admin")).isEmpty();
    }

    @Test
    void nobodyIsInventedAndTasklistShowsPlaceAndFunction() {
        User officer = identities.createUserQuery().userId("tsofficer1").singleResult();

        assertThat(officer.getFirstName() + officer.getLastName()).isEqualTo("天水办案人员一");
        assertThat(profiles.find("tsofficer1"))
                .get()
                .extracting(OfficerProfile::displayName)
                .isEqualTo("天水办案人员一");
    }

    @Test
    void theOfficersOfAnAgencyHoldDifferentCertificatesThatNobodyIssues() {
        List<OfficerProfile> officers = profiles.ofAgency("tianshui-cac", "caseOfficer");

        assertThat(officers)
                .extracting(OfficerProfile::userId)
                .containsExactly("tsofficer1", "tsofficer2", "tsofficer3");
        assertThat(officers)
                .extracting(OfficerProfile::certificateNumber)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.startsWith("试用-"));
    }

    @Test
    void legalReviewersHoldTheLegalQualificationAndOfficersNeedNot() {
        assertThat(profiles.find("xpreviewer")).get().matches(OfficerProfile::legalQualification);
        assertThat(profiles.find("xpofficer1")).get().matches(profile -> !profile.legalQualification());
    }

    @Test
    void anAgencyKnowsItsOwnPeopleOnly() {
        assertThat(profiles.ofAgency("sanming-cac")).hasSize(20).allMatch(profile -> profile.userId()
                .startsWith("sm"));
        assertThat(profiles.ofAgency("nowhere")).isEmpty();
    }

    @Test
    void seedingAgainChangesNothing() {
        long before = identities.createUserQuery().count();

        seeding.ensure();

        assertThat(identities.createUserQuery().count()).isEqualTo(before);
        assertThat(accounts.groupsOf("tshead")).containsExactly("agencyHead");
    }
}
