package cn.kuanyan.procedure.evidence;

import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.evidence.ChainOfCustody;
import cn.kuanyan.evidence.CustodyAct;
import cn.kuanyan.evidence.CustodyEntry;
import cn.kuanyan.evidence.EvidenceFileView;
import cn.kuanyan.evidence.EvidenceFiles;
import cn.kuanyan.evidence.FileForm;
import cn.kuanyan.evidence.NewCustody;
import cn.kuanyan.evidence.NewFile;
import cn.kuanyan.evidence.Purpose;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a case and their chains of custody. */
@RestController
@RequestMapping("/api/cases/{id}/evidence")
class EvidenceApi {

    record Custody(
            CustodyAct act,
            String from,
            String to,
            String place,
            LocalDate on,
            String officerOne,
            String officerTwo,
            String reason) {}

    private final EvidenceFiles files;
    private final ChainOfCustody custody;
    private final EvidenceAccess access;
    private final EvidenceDownload download;
    private final OfficerProfiles profiles;
    private final CurrentUser user;

    EvidenceApi(
            EvidenceFiles files,
            ChainOfCustody custody,
            EvidenceAccess access,
            EvidenceDownload download,
            OfficerProfiles profiles,
            CurrentUser user) {
        this.files = files;
        this.custody = custody;
        this.access = access;
        this.download = download;
        this.profiles = profiles;
        this.user = user;
    }

    @Operation(summary = "本案的文件（证据，送达、公示、缴款证明，文书）")
    @GetMapping
    List<EvidenceFileView> list(@PathVariable("id") long id) {
        Set<Purpose> readable = access.readable(id);
        return files.ofCase(id).stream()
                .filter(file -> readable.contains(file.purpose()))
                .toList();
    }

    @Operation(summary = "提交文件，至多 200 MB")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceFileView add(
            @PathVariable("id") long id,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam("purpose") Purpose purpose,
            @RequestParam("title") String title,
            @RequestParam(name = "record", required = false) Long record,
            @RequestParam(name = "party", required = false) Long party,
            @RequestParam("form") FileForm form)
            throws IOException {
        access.requireMayAdd(id, purpose);
        if (file == null) {
            throw Rejection.of("file", "必填", "请选择要提交的文件。");
        }
        NewFile added = new NewFile(id, party, record, purpose, title, file.getOriginalFilename(), form, user.userId());
        try (InputStream content = file.getInputStream()) {
            return files.add(added, content);
        }
    }

    @GetMapping("/{file}/content")
    void content(@PathVariable("id") long id, @PathVariable("file") long file, HttpServletResponse response)
            throws IOException {
        EvidenceFileView found = readable(id, file);
        download.write(found, response);
    }

    @GetMapping("/{file}/custody")
    List<CustodyEntry> custody(@PathVariable("id") long id, @PathVariable("file") long file) {
        return custody.of(readable(id, file).id());
    }

    @PostMapping("/{file}/custody")
    @ResponseStatus(HttpStatus.CREATED)
    CustodyEntry enter(@PathVariable("id") long id, @PathVariable("file") long file, @RequestBody Custody entry) {
        EvidenceFileView found = readable(id, file);
        access.requireMayAdd(id, found.purpose());
        requireColleague("officerOne", entry.officerOne());
        requireColleague("officerTwo", entry.officerTwo());
        return custody.add(
                found,
                new NewCustody(
                        entry.act(),
                        entry.from(),
                        entry.to(),
                        entry.place(),
                        entry.on(),
                        entry.officerOne(),
                        entry.officerTwo(),
                        entry.reason()),
                user.userId());
    }

    /** The chain of custody names nobody who does not work here. */
    private void requireColleague(String field, String person) {
        if (person != null
                && profiles.find(person)
                        .filter(profile -> profile.agency().equals(user.agency()))
                        .isEmpty()) {
            throw Rejection.of(field, "办理人员", "本机关没有这名人员，请填写人员的账号。");
        }
    }

    private EvidenceFileView readable(long id, long file) {
        access.readable(id);
        EvidenceFileView found = files.get(file);
        access.requireMayRead(id, found);
        return found;
    }
}
