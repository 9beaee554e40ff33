package cn.kuanyan.audit;

import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Operation;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The verification on demand, while the application runs. */
@RestController
class AuditApi {

    private final AuditVerification verification;
    private final CurrentUser user;

    /** It reads every byte of every file; nobody makes the database do that twice at a time. */
    private final ReentrantLock underWay = new ReentrantLock();

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
        if (!underWay.tryLock()) {
            throw Rejection.conflict("全过程记录", "正在核验，请等这一次核验完成以后再试。");
        }
        try {
            return verification.verify().of(user.agency());
        } finally {
            underWay.unlock();
        }
    }
}
