package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.PaperView;
import cn.kuanyan.procedure.ReviewQuestion;
import cn.kuanyan.procedure.filing.FilingGates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The points that are about the whole case. */
@Component
class CasePoints {

    /** Steps that two officers take together and whose papers name both (《行政处罚法》第四十二条第一款). */
    private static final List<String> BY_TWO =
            List.of("collect-evidence", "record-interview", "register-on-the-spot", "decide-on-the-spot");

    private final Catalogue catalogue;
    private final FilingGates gates;
    private final ReviewQuestion review;

    CasePoints(Catalogue catalogue, FilingGates gates, ReviewQuestion review) {
        this.catalogue = catalogue;
        this.gates = gates;
        this.review = review;
    }

    Result competence(Act act) {
        PenaltyCase about = act.penaltyCase();
        if (catalogue.itemsOf(about.agency()).stream()
                .noneMatch(item -> item.item().equals(about.item()))) {
            return Result.missing("本机关的权责清单中没有“%s”。".formatted(about.itemName()));
        }
        boolean filed = act.progress().papers(null, "approve-filing").anyMatch(paper -> paper.answered("approve"));
        boolean otherwise = Stream.of("register-on-the-spot", "decide-separation")
                .anyMatch(step -> act.progress().latest(null, step).isPresent());
        return filed || otherwise
                ? Result.present("%s，%s。".formatted(about.authority(), filed ? "已经批准立案" : "当场立案或者由他案分出"))
                : Result.missing("没有批准立案的记录。");
    }

    Result twoOfficers(Act act) {
        if (act.penaltyCase().officers().stream().distinct().count() < 2) {
            return Result.missing("本案的办案人员不足两人。");
        }
        List<String> alone = BY_TWO.stream()
                .flatMap(step -> act.progress().papers(null, step))
                .filter(paper -> isAlone(paper.data()))
                .map(paper -> "“%s”（%s）没有两名执法人员或者没有出示执法证件"
                        .formatted(
                                paper.data().text("title").orElse(PaperView.title(paper.step())), paper.recordedOn()))
                .toList();
        return alone.isEmpty() ? Result.present("立案、取证均由两名执法人员办理。") : Result.missing(String.join("；", alone) + "。");
    }

    private static boolean isAlone(RecordData paper) {
        boolean two = paper.text("officerOne").isPresent()
                && paper.text("officerTwo").isPresent()
                && !paper.text("officerOne").equals(paper.text("officerTwo"));
        return !two || paper.values().containsKey("credentialsShown") && !paper.flag("credentialsShown");
    }

    Result partyIdentity(Act act) {
        return Result.ofEach(
                act.progress().parties(),
                "本案没有当事人。",
                party -> party.identifier() == null
                                || party.identifier().isBlank()
                                || party.name().isBlank()
                        ? Result.missing("没有登记姓名（名称）或者证件号码。")
                        : Result.present("身份已经登记。"));
    }

    Result limitation(Act act) {
        RecordData proposal = Stream.of("verify-clue", "register-on-the-spot")
                .flatMap(step -> act.progress().latest(null, step).stream())
                .findFirst()
                .map(CaseRecord::data)
                .orElseGet(() -> new RecordData(Map.of()));
        try {
            gates.checkLimitation(act.penaltyCase(), proposal, "discoveredOn");
            return Result.present("%s发现。".formatted(act.penaltyCase().conduct().discoveredOn()));
        } catch (Rejection tooLate) {
            return Result.missing(tooLate.getMessage());
        }
    }

    Result legalReview(Act act) {
        CaseProgress progress = act.progress();
        if (progress.parties().stream()
                        .noneMatch(party -> progress.decision(party).isPresent())
                || progress.latest(null, "register-on-the-spot").isPresent()
                        && progress.latest(null, "sign-decision").isEmpty()) {
            return Result.notApplicable("没有须经法制审核的决定。");
        }
        boolean approved = progress.papers(null, "review-legality").anyMatch(paper -> paper.answered("approve"));
        if (approved && !progress.isReviewReturned()) {
            return Result.present("法制审核已经通过。");
        }
        return progress.isReviewReturned() || review.isRequired(act.penaltyCase(), progress)
                ? Result.missing("应当进行法制审核的决定，没有审核通过的记录。")
                : Result.notApplicable("不属于应当进行法制审核的情形。");
    }
}
