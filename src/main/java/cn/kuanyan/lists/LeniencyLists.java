package cn.kuanyan.lists;

import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * All leniency lists in their versions, each a table registered in {@code law/sources.yaml}. A version is read once;
 * which versions there are is asked anew each time.
 */
@Component
public class LeniencyLists {

    private static final Logger LOG = LoggerFactory.getLogger(LeniencyLists.class);

    private static final Map<String, String> SECTIONS =
            Map.of("exempt", "不予处罚", "mitigated", "减轻处罚", "lighter", "从轻处罚");

    private final Sources sources;
    private final TableCheck check;
    private final ListVersions versions;
    private final Clock clock;
    private final Map<String, LeniencyList> read = new ConcurrentHashMap<>();

    @Autowired
    LeniencyLists(Sources sources, TableCheck check, StoredVersions versions, Clock clock) {
        this(sources, check, (ListVersions) versions, clock);
    }

    /** Without a database: version 1 of every list, as the product brings it. */
    public LeniencyLists(Sources sources, TableCheck check) {
        this(sources, check, Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    private LeniencyLists(Sources sources, TableCheck check, Clock clock) {
        this(sources, check, new ShippedVersions(sources, clock.instant()), clock);
    }

    LeniencyLists(Sources sources, TableCheck check, ListVersions versions, Clock clock) {
        this.sources = sources;
        this.check = check;
        this.versions = versions;
        this.clock = clock;
    }

    /** Every list that was ever published, in the version in force today; one that has ended in its latest. */
    public List<LeniencyList> all() {
        return today(sources.lists());
    }

    /** The lists of an agency as {@link #all()} has them. */
    public List<LeniencyList> of(String agency) {
        return today(ofAgency(agency));
    }

    /** The versions that count for conduct on one day and a decision on another (Art. 37). */
    public AppliedLists applied(String agency, LocalDate conductDate, LocalDate decisionDate) {
        Map<String, List<ListVersion>> published = versions.all();
        return new AppliedLists(
                conductDate,
                decisionDate,
                ofAgency(agency).stream()
                        .filter(source -> published.containsKey(source.id()))
                        .map(source -> new AppliedLists.Applied(
                                source.id(),
                                number(published.get(source.id()), conductDate),
                                number(published.get(source.id()), decisionDate)))
                        .toList());
    }

    /** The same for conduct and decision of today. */
    public AppliedLists appliedToday(String agency) {
        LocalDate today = LocalDate.now(clock);
        return applied(agency, today, today);
    }

    /** The lists in the versions named, each version once: that of the decision before that of the conduct. */
    public List<LeniencyList> of(AppliedLists applied) {
        Map<String, List<ListVersion>> published = versions.all();
        return applied.versions().stream()
                .flatMap(list -> Stream.of(list.atDecision(), list.atConduct())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(number -> of(
                                source(list.list()), published.get(list.list()).get(number - 1))))
                .toList();
    }

    /** A row as a person names it, e.g. 《…清单》从轻处罚第4项; the number as printed. */
    public String cited(String row) {
        return get(row.substring(0, row.indexOf('/'))).rows().stream()
                .filter(candidate -> candidate.row().equals(row))
                .map(this::cited)
                .findFirst()
                .orElse(row);
    }

    /** A row that is at hand, in its version; from the second version on, the version is named. */
    public String cited(ListRow row) {
        return "《%s》%s%s第%s项"
                .formatted(
                        source(row.row().substring(0, row.row().indexOf('/'))).title(),
                        row.version() == null || row.version() == 1 ? "" : "（第%d版）".formatted(row.version()),
                        SECTIONS.getOrDefault(row.section(), ""),
                        row.printedNumber());
    }

    /**
     * A list in the version in force today.
     *
     * @throws Rejection (404) when no such list exists
     */
    public LeniencyList get(String id) {
        return today(List.of(source(id))).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("清单 %s 还没有公布".formatted(id)));
    }

    /** @throws Rejection (404) when no such list or version exists */
    public LeniencyList get(String id, int number) {
        return of(source(id), versions.get(source(id).id(), number));
    }

    /** @throws Rejection (400) when the list was not in force on that day */
    public LeniencyList on(String id, LocalDate day) {
        ListSource source = source(id);
        List<ListVersion> published = versions.of(id);
        return inForce(published, day)
                .map(version -> of(source, version))
                .orElseThrow(() -> Rejection.of(
                        "date",
                        "施行日期",
                        "清单 %s 在 %s 没有施行；施行期间：%s"
                                .formatted(
                                        id,
                                        day,
                                        published.stream()
                                                .map(version -> "第%d版自%s起%s"
                                                        .formatted(
                                                                version.number(),
                                                                version.effectiveFrom() == null
                                                                        ? "公布之日"
                                                                        : version.effectiveFrom(),
                                                                version.effectiveTo() == null
                                                                        ? ""
                                                                        : "至" + version.effectiveTo() + "（不含）"))
                                                .collect(Collectors.joining("；")))));
    }

    /** What {@code law/sources.yaml} says of a list. @throws Rejection (404) when no such list exists */
    public ListSource source(String id) {
        List<ListSource> lists = sources.lists();
        return lists.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("没有这个清单：%s；已有的清单：%s"
                        .formatted(id, lists.stream().map(ListSource::id).collect(Collectors.joining("、")))));
    }

    /** The DMN of a version. */
    public String dmn(String id, int number) {
        return versions.dmn(versions.get(id, number));
    }

    private List<ListSource> ofAgency(String agency) {
        return sources.lists().stream()
                .filter(source -> agency.equals(source.agency()))
                .toList();
    }

    private static Optional<ListVersion> inForce(List<ListVersion> published, LocalDate day) {
        return published.stream().filter(version -> version.inForceOn(day)).findFirst();
    }

    private static Integer number(List<ListVersion> published, LocalDate day) {
        return inForce(published, day).map(ListVersion::number).orElse(null);
    }

    private List<LeniencyList> today(List<ListSource> lists) {
        Map<String, List<ListVersion>> all = versions.all();
        LocalDate today = LocalDate.now(clock);
        return lists.stream()
                .filter(source -> all.containsKey(source.id()))
                .map(source -> {
                    List<ListVersion> published = all.get(source.id());
                    return of(source, inForce(published, today).orElseGet(() -> published.get(published.size() - 1)));
                })
                .toList();
    }

    private LeniencyList of(ListSource source, ListVersion version) {
        ListSource versioned = source.in(version);
        String key = source.id() + "/" + version.number() + "/" + version.sha256();
        LeniencyList known = read.get(key);
        if (known == null || !known.source().equals(versioned)) {
            known = read(versioned, version);
            read.put(key, known);
        }
        return known;
    }

    private LeniencyList read(ListSource source, ListVersion version) {
        List<LeniencyList> earlier = versions.of(source.id()).stream()
                .filter(before -> before.number() < version.number())
                .map(before -> of(source, before))
                .toList();
        String dmn = ConditionNames.marked(versions.dmn(version), source, earlier);
        DecisionTable table = DecisionTableReader.fromText(dmn, source.decision());
        List<TableFinding> findings = check.check(table, LeniencyList.SELECTORS);
        findings.forEach(finding -> LOG.warn("{} version {}: {}", source.id(), version.number(), finding.inWords()));
        return new LeniencyList(source, table, findings);
    }
}
