package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.procedure.archive.ArchiveRegister;
import java.util.List;
import org.springframework.stereotype.Component;

/** The archive of a closed case on its page: where it is taken, and what proves each one that was. */
@Component
class ArchiveSection {

    /** @param manifest SHA-256 of the manifest, empty where none was entered */
    record TakenLine(String at, String person, String size, int files, String sha256, String manifest) {}

    private final CaseDoor door;
    private final ArchiveRegister register;
    private final Wording wording;

    ArchiveSection(CaseDoor door, ArchiveRegister register, Wording wording) {
        this.door = door;
        this.register = register;
        this.wording = wording;
    }

    /** Its address, {@code null} while the case is open and for whoever reads it by a task only. */
    String address(OpenedCase opened) {
        return opened.penaltyCase().status() == CaseStatus.CLOSED && door.isVisible(opened.penaltyCase())
                ? CaseDoor.address(opened.penaltyCase().number()) + "/archive"
                : null;
    }

    /** The archives that were taken, oldest first. */
    List<TakenLine> taken(OpenedCase opened) {
        return register.of(opened.id()).stream()
                .map(one -> new TakenLine(
                        wording.minute(one.takenAt()),
                        wording.person(one.takenBy()),
                        wording.size(one.size()),
                        one.files(),
                        one.sha256(),
                        one.manifestSha256() == null ? "" : one.manifestSha256()))
                .toList();
    }
}
