package cn.kuanyan.lists;

import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions in the database. Each question looks whether any node has published since the last one, which costs one
 * small query, so that no node ever answers from before a publication.
 */
@Component
public class StoredVersions implements ListVersions {

    /** What changes whenever any node publishes: ids may be committed out of order, so the count belongs to it. */
    private record Stamp(long versions, long newest) {}

    private record Known(Stamp stamp, Map<String, List<ListVersion>> byList) {}

    private static final String STAMP = "select count(*), coalesce(max(id), 0) from list_version";

    private final ListVersionRepository repository;
    private final JdbcOperations database;
    private final ListFiles files;
    private final Clock clock;
    private volatile Known known;

    StoredVersions(ListVersionRepository repository, JdbcOperations database, ListFiles files, Clock clock) {
        this.repository = repository;
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Map<String, List<ListVersion>> all() {
        Known last = known;
        Stamp stamp = database.queryForObject(STAMP, (row, number) -> new Stamp(row.getLong(1), row.getLong(2)));
        if (last == null || !last.stamp().equals(stamp)) {
            last = new Known(
                    stamp,
                    repository.findAllByOrderByListAscNumberAsc().stream()
                            .map(ListVersion::copy)
                            .collect(Collectors.groupingBy(ListVersion::list)));
            known = last;
        }
        return last.byList();
    }

    @Override
    public String dmn(ListVersion version) {
        return files.read(version.sha256());
    }

    /**
     * Publishes the next version of a list; the version before it ends where it begins.
     *
     * @throws Rejection when the date is in the past or not after the start of the latest version, or when another
     *     version was published meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ListVersion publish(NewVersion next) {
        List<ListVersion> versions = repository.lockAll(next.list());
        if (versions.size() != next.base()) {
            throw Rejection.conflict(
                    "清单版本", "这份草稿以第 %d 版为基础，而第 %d 版已经公布，请在最新版本上重新修改。".formatted(next.base(), versions.size()));
        }
        ListVersion latest = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        PublicationDate.check(next.effectiveFrom(), latest, LocalDate.now(clock));
        files.read(next.sha256());
        return repository.saveAndFlush(
                latest == null ? ListVersion.first(next, clock.instant()) : latest.succeededBy(next, clock.instant()));
    }
}
