package cn.kuanyan.procedure.listchange;

import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what of a change, by the rules in {@code law/duties.yaml}. */
@Component
class ListDuties {

    private final DutyGuard duties;
    private final ListChanges changes;

    ListDuties(DutyGuard duties, ListChanges changes) {
        this.duties = duties;
        this.changes = changes;
    }

    /** @throws Rejection 403 that names the rule */
    void check(String userId, String task, ListChange change) {
        refusal(userId, task, change).ifPresent(finding -> {
            throw new Rejection(Rejection.Kind.FORBIDDEN, List.of(finding));
        });
    }

    boolean mayDo(String userId, String task, ListChange change) {
        return refusal(userId, task, change).isEmpty();
    }

    void requireEditor(String userId, String agency) {
        if (!duties.holdsOffice(userId, agency, Role.LIST_EDITOR.group())) {
            throw Rejection.forbidden("职责分工", "清单由本机关的清单编辑人员修改。");
        }
    }

    private Optional<Finding> refusal(String userId, String task, ListChange change) {
        Set<String> preparers = changes.preparers(change.id());
        return duties.refusalOutsideCases(
                userId, task, change.agency(), Map.of("change-list", preparers, "edit-list", preparers));
    }
}
