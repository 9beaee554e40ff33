package cn.kuanyan.procedure.archive;

import cn.kuanyan.evidence.ChainOfCustody;
import cn.kuanyan.evidence.CustodyEntry;
import cn.kuanyan.evidence.EvidenceFileView;
import cn.kuanyan.evidence.EvidenceFiles;
import cn.kuanyan.evidence.Purpose;
import cn.kuanyan.procedure.Act;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The files of the case by what they prove, each as it was handed in, and the chains of custody. */
@Component
@Order(2)
class FileSource implements ArchiveSource {

    private static final Map<Purpose, String> FOLDERS = Map.of(
            Purpose.EVIDENCE, "证据",
            Purpose.SERVICE, "送达",
            Purpose.PUBLICATION, "公示",
            Purpose.PAYMENT, "缴款",
            Purpose.DOCUMENT, "文书");

    private final EvidenceFiles files;
    private final ChainOfCustody custody;
    private final Clock clock;

    FileSource(EvidenceFiles files, ChainOfCustody custody, Clock clock) {
        this.files = files;
        this.custody = custody;
        this.clock = clock;
    }

    @Override
    public List<ArchiveItem> items(Act about) {
        List<EvidenceFileView> all = files.ofCase(about.caseId());
        List<ArchiveItem> items = new ArrayList<>();
        for (EvidenceFileView file : all) {
            String party = PartyNames.of(about.progress().parties(), file.partyId());
            items.add(ArchiveItem.of(
                    FOLDERS.get(file.purpose()),
                    file.title(),
                    LocalDate.ofInstant(file.uploadedAt(), clock.getZone()),
                    party == null
                            ? file.form().label()
                            : party + "，" + file.form().label(),
                    extension(file.fileName()),
                    target -> files.copyTo(file.id(), target)));
        }
        if (!all.isEmpty()) {
            items.add(ArchiveItem.of("办案记录", "证据保管链", about.today(), null, "txt", ArchiveItem.text(() -> chains(all))));
        }
        return items;
    }

    private String chains(List<EvidenceFileView> all) {
        StringBuilder text = new StringBuilder("证据保管链\n");
        for (EvidenceFileView file : all) {
            text.append("\n%s（%s，%s，%s）\nSHA-256：%s\n"
                    .formatted(
                            file.title(), file.purpose().label(), file.form().label(), file.fileName(), file.sha256()));
            for (CustodyEntry entry : custody.of(file.id())) {
                text.append("  %s　%s：由%s交%s，%s，%s\n"
                        .formatted(
                                entry.on(),
                                entry.act().label(),
                                entry.from(),
                                entry.to(),
                                entry.place(),
                                entry.reason()));
            }
        }
        return text.toString();
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }
}
