package cn.kuanyan.procedure.archive;

import cn.kuanyan.audit.CaseAudit;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaperNames;
import cn.kuanyan.procedure.PaperText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was submitted at every step, in words and as data, and the record of all acts (第四十七条: 全过程记录). */
@Component
@Order(3)
class PaperSource implements ArchiveSource {

    private static final String FOLDER = "办案记录";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseRecords records;
    private final PaperText text;
    private final PaperNames names;
    private final CaseAudit audit;

    PaperSource(CaseRecords records, PaperText text, PaperNames names, CaseAudit audit) {
        this.records = records;
        this.text = text;
        this.names = names;
        this.audit = audit;
    }

    @Override
    public List<ArchiveItem> items(Act about) {
        List<CaseRecord> papers = records.ofCase(about.caseId());
        List<ArchiveItem> items = new ArrayList<>();
        for (CaseRecord paper : papers) {
            items.add(ArchiveItem.of(
                    FOLDER,
                    names.of(paper.step()),
                    paper.recordedOn(),
                    PartyNames.of(about.progress().parties(), paper.partyId()),
                    "txt",
                    ArchiveItem.text(() -> text.of(about, paper))));
        }
        items.add(ArchiveItem.of(
                FOLDER,
                "全部材料",
                about.today(),
                null,
                "json",
                ArchiveItem.text(() -> json(papers.stream().map(this::data).toList()))));
        items.add(ArchiveItem.of(
                FOLDER,
                "全过程记录",
                about.today(),
                null,
                "json",
                ArchiveItem.text(() -> json(audit.entriesOf(about.caseId())))));
        return items;
    }

    private Map<String, Object> data(CaseRecord paper) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", paper.id());
        data.put("partyId", paper.partyId());
        data.put("step", paper.step());
        data.put("actor", paper.actor());
        data.put("recordedAt", paper.recordedAt().toString());
        data.put("data", text.values(paper));
        return data;
    }

    private static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
