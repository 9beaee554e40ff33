package cn.kuanyan.duties;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.platform.Accounts;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keeps certificates and qualifications: the system administrator enters what the law asks of a person beyond an account
 * (《行政处罚法》第四十二条第一款、第五十八条第二款).
 */
@RestController
@RequestMapping("/api/officers")
@Transactional
class OfficerApi {

    record Profile(
            String userId,
            String agency,
            String authority,
            String displayName,
            String certificateNumber,
            boolean legalQualification) {}

    private final OfficerProfiles profiles;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final CurrentUser user;

    OfficerApi(OfficerProfiles profiles, Accounts accounts, Catalogue catalogue, CurrentUser user) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.user = user;
    }

    @GetMapping
    List<Profile> ofAgency(@RequestParam String agency) {
        requireAdministrator();
        return profiles.ofAgency(catalogue.agency(agency).agency()).stream()
                .map(OfficerApi::shown)
                .toList();
    }

    @PutMapping("/{userId}")
    Profile save(@PathVariable String userId, @RequestBody Profile profile) {
        requireAdministrator();
        if (!accounts.agenciesOf(userId)
                .contains(catalogue.agency(profile.agency()).agency())) {
            throw Rejection.of("agency", "机关隔离", "账号 %s 不存在或者不属于该机关，请先在 Admin 中建立账号并加入机关。".formatted(userId));
        }
        require("authority", "实施主体", profile.authority());
        require("displayName", "姓名", profile.displayName());
        String certificate = profile.certificateNumber() == null
                        || profile.certificateNumber().isBlank()
                ? null
                : profile.certificateNumber().strip();
        if (certificate != null && profiles.isTaken(certificate, userId)) {
            throw Rejection.of("certificateNumber", "《中华人民共和国行政处罚法》第四十二条第一款", "该执法证号已经登记给另一名人员，请核对。");
        }
        return shown(profiles.save(new OfficerProfile(
                userId,
                profile.agency(),
                profile.authority().strip(),
                profile.displayName().strip(),
                certificate,
                profile.legalQualification())));
    }

    private void requireAdministrator() {
        if (!user.get().has(Role.USER_ADMIN)) {
            throw Rejection.forbidden("人员管理", "只有系统管理员可以维护人员的执法证号和资格。");
        }
    }

    private static void require(String field, String label, String value) {
        if (value == null || value.isBlank() || value.length() > 100) {
            throw Rejection.of(field, "必填", "“%s”为必填项，最多100字。".formatted(label));
        }
    }

    private static Profile shown(OfficerProfile profile) {
        return new Profile(
                profile.userId(),
                profile.agency(),
                profile.authority(),
                profile.displayName(),
                profile.certificateNumber(),
                profile.legalQualification());
    }
}
