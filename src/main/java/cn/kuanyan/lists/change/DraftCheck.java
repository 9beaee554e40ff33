package cn.kuanyan.lists.change;

import cn.kuanyan.lists.ListSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every check on a draft; a draft is submitted and published only when none of them finds anything. */
@Component
class DraftCheck {

    private final List<FileCheck> checks;

    DraftCheck(List<FileCheck> checks) {
        this.checks = checks;
    }

    List<ListFinding> check(ListFile file, ListSource source) {
        Findings findings = new Findings();
        checks.forEach(check -> check.check(file, source, findings));
        return findings.inOrder();
    }
}
