package cn.kuanyan.procedure.casepage;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.archive.ArchiveDownload;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The archive of a closed case, taken from its page. */
@Hidden
@Controller
class ArchivePages {

    private final CaseDoor door;
    private final ArchiveDownload download;

    ArchivePages(CaseDoor door, ArchiveDownload download) {
        this.door = door;
        this.download = download;
    }

    @GetMapping("/cases/{number}/archive")
    void archive(@PathVariable String number, HttpMethod method, HttpServletResponse response) throws IOException {
        download.write(door.numbered(number).penaltyCase(), method, response);
    }

    @ExceptionHandler
    ModelAndView refused(Rejection refusal) {
        return CaseRefusals.page(refusal);
    }
}
