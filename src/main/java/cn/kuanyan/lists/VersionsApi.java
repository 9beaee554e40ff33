package cn.kuanyan.lists;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published versions of the lists, as everybody may read them. */
@RestController
@RequestMapping("/api/lists/{id}/versions")
class VersionsApi {

    record VersionView(
            String list,
            int version,
            ListVersion.State state,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            String documentNumber,
            String note,
            String preparedBy,
            String publishedBy,
            Instant publishedAt,
            String sha256) {}

    private final LeniencyLists lists;
    private final StoredVersions versions;
    private final Clock clock;

    VersionsApi(LeniencyLists lists, StoredVersions versions, Clock clock) {
        this.lists = lists;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping
    List<VersionView> all(@PathVariable("id") String id) {
        return versions.of(lists.source(id).id()).stream().map(this::view).toList();
    }

    @GetMapping("/{version}")
    VersionView one(@PathVariable("id") String id, @PathVariable("version") int version) {
        return view(versions.get(lists.source(id).id(), version));
    }

    @GetMapping("/{version}/dmn")
    ResponseEntity<byte[]> dmn(@PathVariable("id") String id, @PathVariable("version") int version) {
        String dmn = lists.dmn(lists.source(id).id(), version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-%d.dmn".formatted(id, version))
                                .build()
                                .toString())
                .body(dmn.getBytes(StandardCharsets.UTF_8));
    }

    private VersionView view(ListVersion version) {
        return new VersionView(
                version.list(),
                version.number(),
                version.stateOn(LocalDate.now(clock)),
                version.effectiveFrom(),
                version.effectiveTo(),
                version.documentNumber(),
                version.note(),
                version.preparedBy(),
                version.publishedBy(),
                version.publishedAt(),
                version.sha256());
    }
}
