package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.evidence.CustodyAct;
import cn.kuanyan.evidence.FileForm;
import cn.kuanyan.evidence.Purpose;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.CaseLinks;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.OpenMatters;
import cn.kuanyan.procedure.measure.HeldThings;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a case together: the same one for the page of its own and for the panel beside a form. */
@Component
@Transactional(readOnly = true)
class CasePage {

    private static final Map<String, String> DONE = Map.of(
            "uploaded",
            "文件已经收入案卷。",
            "edited",
            "草稿已经保存。",
            "issued",
            "文书已经签发。",
            "replaced",
            "更正、撤回的文书已经拟制，签发后生效。",
            "discarded",
            "草稿已经作废。",
            "custody",
            "保管记录已经写入。");

    private final CaseDoor door;
    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final OpenMatters matters;
    private final WorkUnderWay work;
    private final TimelineView timeline;
    private final LimitsView limits;
    private final PartiesView parties;
    private final DocumentSection documents;
    private final EvidenceSection evidence;
    private final ArchiveSection archive;
    private final Wording wording;
    private final CurrentUser user;

    CasePage(
            CaseDoor door,
            CaseFiles caseFiles,
            CaseRecords records,
            OpenMatters matters,
            WorkUnderWay work,
            TimelineView timeline,
            LimitsView limits,
            PartiesView parties,
            DocumentSection documents,
            EvidenceSection evidence,
            ArchiveSection archive,
            Wording wording,
            CurrentUser user) {
        this.door = door;
        this.caseFiles = caseFiles;
        this.records = records;
        this.matters = matters;
        this.work = work;
        this.timeline = timeline;
        this.limits = limits;
        this.parties = parties;
        this.documents = documents;
        this.evidence = evidence;
        this.archive = archive;
        this.wording = wording;
        this.user = user;
    }

    /** @param done what was done before this page, named as in the redirect, or {@code null} */
    ModelAndView of(OpenedCase opened, String done, CsrfToken token) {
        PenaltyCase about = opened.penaltyCase();
        List<CaseRecord> papers = records.ofCase(opened.id());
        CaseProgress progress = new CaseProgress(papers, caseFiles.parties(opened.id()));
        boolean own = about.isHandledBy(user.userId());
        List<Purpose> addable = evidence.addable(opened);
        return new ModelAndView("cases/page")
                .addObject("caseFile", true)
                .addObject("embedded", opened.byTask())
                .addObject("base", opened.base())
                .addObject("page", door.isVisible(about) ? CaseDoor.address(about.number()) : null)
                .addObject("csrf", token)
                .addObject("message", done == null ? null : DONE.get(done))
                .addObject("summary", about)
                .addObject(
                        "officers",
                        about.officers().stream().map(wording::person).toList())
                .addObject("work", work.of(opened.id()))
                .addObject("matters", matters.inWords(opened.id()))
                .addObject("held", HeldThings.inWords(progress))
                .addObject("links", CaseLinks.of(progress))
                .addObject("limits", limits.of(about, progress))
                .addObject("parties", parties.of(about, progress, own))
                .addObject("earlier", parties.earlier(about, progress))
                .addObject("timeline", timeline.of(papers, progress))
                .addObject("documents", documents.of(opened, progress))
                .addObject("files", evidence.files(opened, progress))
                .addObject("addable", addable)
                .addObject("forms", FileForm.values())
                .addObject("custodyActs", CustodyAct.values())
                .addObject("papersToAttach", evidence.papers(papers, addable))
                .addObject("partyChoices", progress.parties())
                .addObject("archive", archive.address(opened))
                .addObject("archivesTaken", archive.taken(opened))
                .addObject("audit", timeline.audit(opened.id()));
    }
}
