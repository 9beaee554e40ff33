package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.VisibleCases;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the file of a case has and lacks. */
@RestController
@Transactional(readOnly = true)
class CompletenessApi {

    /**
     * @param complete whether nothing is missing
     */
    record FileView(long caseId, String number, boolean complete, List<PointView> points) {}

    /** @param state 具备、缺少 or 不适用 */
    record PointView(String code, String title, String article, boolean verified, String state, String why) {}

    private final VisibleCases visible;
    private final ClosedCases cases;
    private final Completeness completeness;
    private final CurrentUser user;

    CompletenessApi(VisibleCases visible, ClosedCases cases, Completeness completeness, CurrentUser user) {
        this.visible = visible;
        this.cases = cases;
        this.completeness = completeness;
        this.user = user;
    }

    @Operation(summary = "案卷完整性：逐项列出具备、缺少、不适用及理由")
    @GetMapping("/api/cases/{id}/completeness")
    FileView completeness(@PathVariable long id) {
        PenaltyCase about = visible.get(id);
        List<Completeness.Checked> checked = completeness.of(cases.act(about, user.userId()));
        return new FileView(
                id,
                about.number(),
                checked.stream().noneMatch(Completeness.Checked::isMissing),
                checked.stream().map(CompletenessApi::view).toList());
    }

    private static PointView view(Completeness.Checked one) {
        return new PointView(
                one.point().code().name(),
                one.point().title(),
                one.point().article(),
                one.point().verified(),
                one.result().state().label(),
                one.result().why());
    }
}
