package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.ListVersion;
import cn.kuanyan.lists.Sources;
import cn.kuanyan.lists.StoredVersions;
import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lists, versions and rows in the words of the page. */
@Component
class PageViews {

    record ListView(
            String id, String title, String issuer, String version, String effectiveFrom, int rows, String change) {}

    record VersionView(
            int number,
            String stateCode,
            String state,
            String period,
            String documentNumber,
            String preparedBy,
            String published) {}

    record RowView(
            String id,
            String section,
            String number,
            String name,
            String text,
            List<String> conditions,
            boolean parked,
            String reason) {}

    record EntryView(String at, String person, String action, String note) {}

    private static final Map<String, String> SECTIONS = Map.of("exempt", "不予", "mitigated", "减轻", "lighter", "从轻");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Sources sources;
    private final LeniencyLists lists;
    private final StoredVersions versions;
    private final ListChanges changes;
    private final FactVocabulary vocabulary;
    private final ChangeText text;
    private final CurrentUser user;
    private final Clock clock;

    PageViews(
            Sources sources,
            LeniencyLists lists,
            StoredVersions versions,
            ListChanges changes,
            FactVocabulary vocabulary,
            ChangeText text,
            CurrentUser user,
            Clock clock) {
        this.sources = sources;
        this.lists = lists;
        this.versions = versions;
        this.changes = changes;
        this.vocabulary = vocabulary;
        this.text = text;
        this.user = user;
        this.clock = clock;
    }

    /** The lists of the person's own agency first. */
    List<ListView> lists() {
        return sources.lists().stream()
                .sorted(Comparator.comparing(source -> !isOwn(source)))
                .map(this::view)
                .toList();
    }

    private ListView view(ListSource source) {
        boolean published = !versions.of(source.id()).isEmpty();
        LeniencyList current = published ? lists.get(source.id()) : null;
        return new ListView(
                source.id(),
                source.title(),
                source.issuer(),
                published ? "第 %d 版".formatted(current.source().number()) : "尚未公布",
                published ? from(current.source().effectiveFrom()) : "",
                published ? current.rows().size() : 0,
                mayChange(source)
                        ? changes.openOf(source.id(), source.agency())
                                .map(ListChange::state)
                                .map(ListChange.State::label)
                                .orElse(null)
                        : null);
    }

    private static String from(LocalDate day) {
        return day == null ? "不明（按有效处理）" : day.toString();
    }

    private boolean isOwn(ListSource source) {
        return user.get().agencies().contains(source.agency());
    }

    /** Whether the person has to do with changes of the list. */
    boolean mayChange(ListSource source) {
        CurrentUser.Person person = user.get();
        return isOwn(source)
                && (person.has(Role.LIST_EDITOR) || person.has(Role.LIST_PUBLISHER) || person.has(Role.SUPERVISOR));
    }

    List<VersionView> versions(String id) {
        LocalDate today = LocalDate.now(clock);
        return versions.of(id).stream()
                .sorted(Comparator.comparing(ListVersion::number).reversed())
                .map(version -> new VersionView(
                        version.number(),
                        version.stateOn(today).name(),
                        version.stateOn(today).label(),
                        from(version.effectiveFrom())
                                + (version.effectiveTo() == null ? " 起" : " 至 " + version.effectiveTo() + "（不含）"),
                        version.documentNumber(),
                        version.preparedBy() == null ? "随系统提供" : text.person(version.preparedBy()),
                        version.publishedBy() == null
                                ? ""
                                : text.person(version.publishedBy()) + " " + minute(version.publishedAt())))
                .toList();
    }

    String minute(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.of("Asia/Shanghai")));
    }

    List<RowView> rows(LeniencyList list) {
        return list.rows().stream()
                .map(row -> new RowView(
                        row.row(),
                        SECTIONS.getOrDefault(row.section(), row.section()),
                        row.printedNumber(),
                        row.itemName(),
                        row.conditionsText(),
                        row.conditions().stream().map(this::condition).toList(),
                        row.needsReview(),
                        row.reviewReason()))
                .toList();
    }

    private String condition(ListRow.Condition condition) {
        String asked = condition.fact() == null
                ? "由办案人员确认"
                : vocabulary.find(condition.fact()).map(Fact::label).orElse(condition.fact());
        return "%s（%s）".formatted(condition.text(), asked);
    }

    List<EntryView> history(ListChange change) {
        return changes.history(change.id()).stream()
                .map(entry -> new EntryView(
                        minute(entry.actedAt()),
                        text.person(entry.actor()),
                        entry.action().label(),
                        entry.note()))
                .toList();
    }
}
