package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.CaseSource;
import cn.kuanyan.casefile.Conduct;
import cn.kuanyan.casefile.NewCase;
import cn.kuanyan.casefile.Origin;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Agency;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 案件来源登记: a case officer registers a clue, which opens the case file. */
@Component
class RegisterCase {

    private final OfficerProfiles profiles;
    private final DutyGuard duties;
    private final Catalogue catalogue;
    private final PartiesEntered parties;
    private final CaseFiles caseFiles;
    private final CaseNumbers numbers;
    private final TimeLimits limits;
    private final Clock clock;

    RegisterCase(
            OfficerProfiles profiles,
            DutyGuard duties,
            Catalogue catalogue,
            PartiesEntered parties,
            CaseFiles caseFiles,
            CaseNumbers numbers,
            TimeLimits limits,
            Clock clock) {
        this.profiles = profiles;
        this.duties = duties;
        this.catalogue = catalogue;
        this.parties = parties;
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.limits = limits;
        this.clock = clock;
    }

    PenaltyCase register(String actor, RecordData data) {
        OfficerProfile officer = profiles.find(actor)
                .filter(profile -> duties.holdsOffice(actor, profile.agency(), "caseOfficer"))
                .orElseThrow(() -> Rejection.forbidden("《中华人民共和国行政处罚法》第四十二条第一款", "只有具有行政执法资格的办案人员可以登记案件。"));
        CatalogueItem item = powerOf(officer, data.need("item"));
        Agency agency = catalogue.agency(officer.agency());
        LocalDate today = LocalDate.now(clock);
        NewCase registered = new NewCase(
                agency.agency(),
                officer.authority(),
                item.item(),
                item.name(),
                item.regime().name(),
                origin(data),
                conduct(data),
                data.need("clue"),
                parties.read(data));
        String number = numbers.next(officer.authority(), agency.numberPrefix() + "登", today.getYear());
        PenaltyCase opened = caseFiles.register(registered, number, actor);
        limits.startIfAny(
                opened.id(),
                null,
                "filingApproval",
                item.regime().name(),
                "收到线索之日",
                registered.origin().receivedOn());
        return opened;
    }

    private CatalogueItem powerOf(OfficerProfile officer, String item) {
        return catalogue.itemsOf(officer.agency(), officer.authority()).stream()
                .filter(power -> power.item().equals(item) && power.penalty())
                .findFirst()
                .orElseThrow(() -> Rejection.of("item", "《中华人民共和国行政处罚法》第十七条", "本机关的权责清单中没有该行政处罚事项，请从列表中选择。"));
    }

    private static Origin origin(RecordData data) {
        CaseSource source = CaseSource.valueOf(data.need("source"));
        boolean sent = source == CaseSource.TRANSFER || source == CaseSource.ASSIGNMENT;
        if (sent && data.text("sendingAuthority").isEmpty()) {
            throw Rejection.of("sendingAuthority", "案件来源", "移送、交办的案件须填写移送（交办）部门。");
        }
        if (source != CaseSource.REPORT && data.text("complainantName").isPresent()) {
            throw Rejection.of("complainantName", "案件来源", "只有举报投诉的案件才填写举报人姓名。");
        }
        return new Origin(
                source,
                data.date("sourceReceivedOn").orElseThrow(),
                data.text("complainantName").orElse(null),
                data.text("complainantContact").orElse(null),
                data.text("sendingAuthority").orElse(null));
    }

    private static Conduct conduct(RecordData data) {
        LocalDate start = data.date("conductStart").orElseThrow();
        LocalDate end = data.date("conductEnd").orElse(null);
        LocalDate discovered = data.date("discoveredOn").orElseThrow();
        boolean continuing = data.flag("conductContinuing");
        Dates.requireNotBefore("conductEnd", "违法行为终了日期", end, start, "违法行为发生日期");
        Dates.requireNotBefore("discoveredOn", "发现日期", discovered, start, "违法行为发生日期");
        Dates.requireNotBefore(
                "sourceReceivedOn", "线索收到日期", data.date("sourceReceivedOn").orElseThrow(), start, "违法行为发生日期");
        if (continuing && end != null) {
            throw Rejection.of("conductEnd", "《中华人民共和国行政处罚法》第三十六条第二款", "违法行为仍在继续的，不填写终了日期。");
        }
        return new Conduct(start, end, continuing, discovered, data.need("conductPlace"));
    }
}
