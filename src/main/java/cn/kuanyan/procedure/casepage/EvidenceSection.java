package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.evidence.ChainOfCustody;
import cn.kuanyan.evidence.CustodyEntry;
import cn.kuanyan.evidence.EvidenceFileView;
import cn.kuanyan.evidence.EvidenceFiles;
import cn.kuanyan.evidence.Purpose;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.evidence.EvidenceAccess;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of a case on its page, each with its chain of custody, and what may be added. */
@Component
class EvidenceSection {

    /** @param mayEnter whether the reader may enter a link of its chain of custody */
    record FileLine(
            long id,
            String title,
            String purpose,
            String form,
            String name,
            String size,
            String party,
            String added,
            String sha256,
            boolean mayEnter,
            List<CustodyLine> custody) {}

    record CustodyLine(String on, String act, String between, String place, String reason, String recordedBy) {}

    /** A paper to which a file may belong. */
    record PaperChoice(long id, String label) {}

    private final EvidenceFiles files;
    private final ChainOfCustody custody;
    private final EvidenceAccess access;
    private final Wording wording;
    private final CurrentUser user;

    EvidenceSection(
            EvidenceFiles files, ChainOfCustody custody, EvidenceAccess access, Wording wording, CurrentUser user) {
        this.files = files;
        this.custody = custody;
        this.access = access;
        this.wording = wording;
        this.user = user;
    }

    /** Whoever reviews, hears or decides reads every file; whoever collects payments, the proofs of payment. */
    Set<Purpose> readable(OpenedCase opened) {
        return opened.byTask() && user.get().has(Role.PAYMENT_CLERK)
                ? access.readable(opened.id())
                : EnumSet.allOf(Purpose.class);
    }

    List<FileLine> files(OpenedCase opened, CaseProgress progress) {
        Set<Purpose> readable = readable(opened);
        Set<Purpose> addable = access.addable(opened.id());
        return files.ofCase(opened.id()).stream()
                .filter(file -> readable.contains(file.purpose()))
                .map(file -> line(file, progress.parties(), addable.contains(file.purpose())))
                .toList();
    }

    List<Purpose> addable(OpenedCase opened) {
        Set<Purpose> addable = access.addable(opened.id());
        return Arrays.stream(Purpose.values()).filter(addable::contains).toList();
    }

    /** The latest first. */
    List<PaperChoice> papers(List<CaseRecord> papers, List<Purpose> addable) {
        return papers.stream()
                .filter(paper -> addable.stream().anyMatch(purpose -> purpose.fits(paper.step())))
                .sorted(Comparator.comparing(CaseRecord::id).reversed())
                .map(paper -> new PaperChoice(
                        paper.id(), wording.paper(paper.step()) + "（" + wording.minute(paper.recordedAt()) + "）"))
                .toList();
    }

    private FileLine line(EvidenceFileView file, List<Party> parties, boolean mayEnter) {
        return new FileLine(
                file.id(),
                file.title(),
                file.purpose().label(),
                file.form().label(),
                file.fileName(),
                wording.size(file.size()),
                parties.stream()
                        .filter(party -> parties.size() > 1 && party.id().equals(file.partyId()))
                        .map(Party::name)
                        .findFirst()
                        .orElse(""),
                wording.person(file.uploadedBy()) + " " + wording.minute(file.uploadedAt()),
                file.sha256(),
                mayEnter,
                custody.of(file.id()).stream().map(this::line).toList());
    }

    private CustodyLine line(CustodyEntry entry) {
        String officers = Stream.of(entry.officerOne(), entry.officerTwo())
                .filter(Objects::nonNull)
                .map(wording::person)
                .collect(Collectors.joining("、"));
        return new CustodyLine(
                entry.on().toString(),
                entry.act().label(),
                entry.from() + " → " + (officers.isEmpty() ? entry.to() : officers),
                entry.place(),
                entry.reason(),
                wording.person(entry.recordedBy()));
    }
}
