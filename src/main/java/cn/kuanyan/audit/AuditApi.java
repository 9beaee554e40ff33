package cn.kuanyan.audit;

import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The verification on demand, while the application runs. */
@RestController
class AuditApi {

    private final AuditVerification verification;
    private final CurrentUser user;

    AuditApi(AuditVerification verification, CurrentUser user) {
        this.verification = verification;
        this.user = user;
    }

    @Operation(summary = "核验全过程记录（监督人员），只列出本机关的不一致之处")
    @GetMapping("/api/audit/verification")
    AuditReport verify() {
        if (!user.get().has(Role.SUPERVISOR)) {
            throw Rejection.forbidden("《中华人民共和国行政处罚法》第四十七条", "全过程记录由监督人员核验。");
        }
        return verification.verify().of(user.agency());
    }
}
