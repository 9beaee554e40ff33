package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.StoredVersions;
import cn.kuanyan.lists.change.ListChanges;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a published version says differently from another, for everybody. */
@RestController
class DifferencesApi {

    private final ListChanges changes;
    private final StoredVersions versions;

    DifferencesApi(ListChanges changes, StoredVersions versions) {
        this.changes = changes;
        this.versions = versions;
    }

    /** @param from number of the older version; the one before when it is not given */
    @GetMapping("/api/lists/{id}/versions/{version}/differences")
    List<ListChangeApi.Difference> differences(
            @PathVariable("id") String id,
            @PathVariable("version") int version,
            @RequestParam(name = "from", required = false) Integer from) {
        int older = from == null ? version - 1 : versions.get(id, from).number();
        return changes.differences(id, older, versions.get(id, version).number()).stream()
                .map(ListChangeApi::shown)
                .toList();
    }
}
