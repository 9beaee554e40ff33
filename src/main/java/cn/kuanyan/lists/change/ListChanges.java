package cn.kuanyan.lists.change;

import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListFiles;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.ListVersion;
import cn.kuanyan.lists.NewVersion;
import cn.kuanyan.lists.PublicationDate;
import cn.kuanyan.lists.StoredVersions;
import cn.kuanyan.lists.change.ListChangeEntry.Action;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a list from the wish to change it to a published version. Who may do it is asked elsewhere; that nobody
 * publishes what he prepared is asked here too, whatever way he came.
 */
@Service
@Transactional
public class ListChanges {

    private static final int MAX_FINDINGS_NAMED = 20;

    private final ListChangeRepository changes;
    private final ListChangeEntryRepository entries;
    private final StoredVersions versions;
    private final ListFiles files;
    private final LeniencyLists lists;
    private final DraftReader reader;
    private final Clock clock;

    ListChanges(
            ListChangeRepository changes,
            ListChangeEntryRepository entries,
            StoredVersions versions,
            ListFiles files,
            LeniencyLists lists,
            DraftReader reader,
            Clock clock) {
        this.changes = changes;
        this.entries = entries;
        this.versions = versions;
        this.files = files;
        this.lists = lists;
        this.reader = reader;
        this.clock = clock;
    }

    /** @throws Rejection (404) when the agency has no such list, (409) when the list has an open change */
    public ListChange open(String list, String agency, String actor, String reason) {
        ListSource source = own(list, agency);
        if (changes.findByOpenList(source.id()).isPresent()) {
            throw alreadyOpen();
        }
        try {
            ListChange change = changes.saveAndFlush(new ListChange(
                    source.id(), agency, reason, versions.of(source.id()).size()));
            log(change, actor, Action.OPENED, reason);
            return change;
        } catch (DataIntegrityViolationException atTheSameTime) {
            throw alreadyOpen();
        }
    }

    public void runsAs(long id, String processInstance) {
        get(id).runsAs(processInstance);
    }

    /**
     * Keeps an uploaded file as the draft, whatever the checks find in its cells.
     *
     * @throws Rejection when the file cannot be read as this list; then the draft stays what it was
     */
    public ListDraft upload(long id, String actor, byte[] file) {
        ListChange change = locked(id, ListChange.State.DRAFT, "草稿已经提交审核，不能再上传。");
        String text = reader.readable(file, lists.source(change.list()));
        change.drafted(files.store(text));
        log(change, actor, Action.UPLOADED, null);
        return draft(change).orElseThrow();
    }

    /** @throws Rejection while there is no draft, it says nothing new, or the checks find anything */
    public void submit(long id, String actor, Submission submission) {
        ListChange change = locked(id, ListChange.State.DRAFT, "草稿已经提交审核。");
        ListDraft draft = draft(change).orElseThrow(() -> Rejection.of("file", "清单文件", "还没有上传修改后的清单文件，不能提交。"));
        refuseFindings(draft);
        if (draft.differences().isEmpty()) {
            throw Rejection.of("file", "清单文件", "草稿与第 %d 版没有差别，不能提交。".formatted(change.baseVersion()));
        }
        if (submission.effectiveFrom() != null) {
            PublicationDate.check(submission.effectiveFrom(), latest(change.list()), LocalDate.now(clock));
        }
        change.submitted(submission);
        log(change, actor, Action.SUBMITTED, submission.note());
    }

    /**
     * Publishes exactly the draft that was submitted; while it waits for its publisher, no other can be uploaded.
     *
     * @throws Rejection (403) for everybody who prepared it, (400) for an impossible date
     */
    public ListVersion publish(long id, String actor, LocalDate from) {
        ListChange change = locked(id, ListChange.State.SUBMITTED, "这项修改不在待发布状态，请刷新。");
        if (preparers(id).contains(actor)) {
            throw Rejection.forbidden("编辑与发布分离", "清单由编辑人员以外的人员发布，您参与编辑了这份草稿，不能发布。");
        }
        refuseFindings(draft(change).orElseThrow());
        ListVersion version = versions.publish(new NewVersion(
                change.list(),
                change.baseVersion(),
                from,
                change.documentNumber(),
                change.note(),
                change.sha256(),
                lastPreparer(id),
                actor));
        change.published(version.number());
        log(change, actor, Action.PUBLISHED, "第 %d 版，自 %s 起施行".formatted(version.number(), from));
        return version;
    }

    /** @throws Rejection (409) when what is to be published is not what the publisher has seen */
    public void requireReviewed(long id, String sha256) {
        ListChange change = changes.lock(id).orElseThrow();
        if (!change.open() || !sha256.equals(change.sha256())) {
            throw notReviewed();
        }
    }

    private static Rejection notReviewed() {
        return Rejection.conflict("发布与审核一致", "待发布的草稿已经不是您审核的那一份，请刷新后重新审核。");
    }

    /** Gives the draft back to its editor. */
    public void giveBack(long id, String actor, String reason) {
        ListChange change = locked(id, ListChange.State.SUBMITTED, "这项修改不在待发布状态，请刷新。");
        change.returned(reason);
        log(change, actor, Action.RETURNED, reason);
    }

    public void withdraw(long id, String actor, String note) {
        ListChange change = locked(id, ListChange.State.DRAFT, "草稿已经提交审核，由审核人员退回后才能撤回。");
        change.withdrawn();
        log(change, actor, Action.WITHDRAWN, note);
    }

    /** The process ended without anybody having ended the change; the list must not stay closed to others. */
    public void abandoned(String processInstance) {
        changes.findByProcessInstanceId(processInstance)
                .filter(ListChange::open)
                .ifPresent(change -> {
                    change.withdrawn();
                    log(change, "system", Action.WITHDRAWN, "流程被终止");
                });
    }

    @Transactional(readOnly = true)
    public ListChange get(long id) {
        return changes.findById(id).orElseThrow(() -> Rejection.notFound("没有这项清单修改"));
    }

    @Transactional(readOnly = true)
    public Optional<ListChange> ofInstance(String processInstance) {
        return changes.findByProcessInstanceId(processInstance);
    }

    /** The open change of a list, to people of its agency only. */
    @Transactional(readOnly = true)
    public Optional<ListChange> openOf(String list, String agency) {
        return changes.findByOpenList(list).filter(change -> change.agency().equals(agency));
    }

    /** All changes of a list, the latest first, to people of its agency only. */
    @Transactional(readOnly = true)
    public List<ListChange> of(String list, String agency) {
        return changes.findByListAndAgencyOrderByIdDesc(list, agency);
    }

    @Transactional(readOnly = true)
    public List<ListChangeEntry> history(long id) {
        return entries.findByChangeIdOrderById(id);
    }

    /** Everybody who prepared the change, by user id. */
    @Transactional(readOnly = true)
    public Set<String> preparers(long id) {
        return history(id).stream()
                .filter(entry -> entry.action().prepares())
                .map(ListChangeEntry::actor)
                .collect(Collectors.toSet());
    }

    /** Who did something of the change last. */
    @Transactional(readOnly = true)
    public Optional<String> last(long id, Action action) {
        return history(id).stream()
                .filter(entry -> entry.action() == action)
                .map(ListChangeEntry::actor)
                .reduce((earlier, later) -> later);
    }

    /** The draft of a change, empty until a file was uploaded. */
    @Transactional(readOnly = true)
    public Optional<ListDraft> draft(ListChange change) {
        ListSource source = lists.source(change.list());
        return Optional.ofNullable(change.sha256())
                .map(files::read)
                .map(text -> reader.draft(text, source, baseText(source, change.baseVersion())));
    }

    /** The file from which an editor starts: the latest version, or an empty table for an agency's first list. */
    @Transactional(readOnly = true)
    public String template(String list, String agency) {
        ListSource source = own(list, agency);
        return baseText(source, versions.of(list).size()).orElseGet(() -> reader.emptyTable(source));
    }

    /** What a version says differently from another. */
    @Transactional(readOnly = true)
    public List<RowDifference> differences(String list, int from, int to) {
        ListSource source = lists.source(list);
        return reader.draft(lists.dmn(list, to), source, baseText(source, from)).differences();
    }

    /** The list of one's own agency. @throws Rejection (404) for every other */
    public ListSource own(String list, String agency) {
        ListSource source = lists.source(list);
        if (!source.agency().equals(agency)) {
            throw Rejection.notFound("本机关没有这个清单：" + list);
        }
        return source;
    }

    private Optional<String> baseText(ListSource source, int number) {
        return number == 0 ? Optional.empty() : Optional.of(lists.dmn(source.id(), number));
    }

    private ListVersion latest(String list) {
        List<ListVersion> published = versions.of(list);
        return published.isEmpty() ? null : published.get(published.size() - 1);
    }

    private ListChange locked(long id, ListChange.State expected, String otherwise) {
        ListChange change = changes.lock(id).orElseThrow(() -> Rejection.notFound("没有这项清单修改"));
        if (change.state() != expected) {
            throw Rejection.conflict("清单修改的状态", otherwise);
        }
        return change;
    }

    private String lastPreparer(long id) {
        return last(id, Action.SUBMITTED).orElseThrow();
    }

    private static void refuseFindings(ListDraft draft) {
        List<ListFinding> findings = draft.findings();
        if (!findings.isEmpty()) {
            throw new Rejection(
                    Rejection.Kind.INVALID,
                    findings.stream()
                            .limit(MAX_FINDINGS_NAMED)
                            .map(finding -> new Finding("file", "清单检查", finding.inWords()))
                            .toList());
        }
    }

    private void log(ListChange change, String actor, Action action, String note) {
        entries.save(new ListChangeEntry(change.id(), actor, clock.instant(), action, change.sha256(), note));
    }

    private static Rejection alreadyOpen() {
        return Rejection.conflict("一个清单一项修改", "这个清单已经有一项修改正在办理，办结后才能再提出。");
    }
}
