package cn.kuanyan.lists;

import cn.kuanyan.problem.Rejection;
import java.util.List;
import java.util.Map;

/** The published versions of the lists, and the text of each. */
public interface ListVersions {

    /** The versions of every list, the first first, by the id of the list. */
    Map<String, List<ListVersion>> all();

    /** The versions of a list, the first first; empty when there is no such list. */
    default List<ListVersion> of(String list) {
        return all().getOrDefault(list, List.of());
    }

    /** The DMN of a version, exactly as it was reviewed. */
    String dmn(ListVersion version);

    /** @throws Rejection (404) when the list has no such version */
    default ListVersion get(String list, int number) {
        List<ListVersion> versions = of(list);
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        Rejection.notFound("清单 %s 没有第 %d 版；已公布的版本：1 至 %d".formatted(list, number, versions.size())));
    }
}
