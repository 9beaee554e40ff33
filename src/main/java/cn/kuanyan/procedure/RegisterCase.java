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
import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 案件来源登记: a case officer registers a clue, which opens the case file. */
@Component
class RegisterCase implements CaseStart {

    private final Registrar registrar;
    private final Catalogue catalogue;
    private final PartiesEntered parties;
    private final CaseFiles caseFiles;
    private final CaseNumbers numbers;
    private final TimeLimits limits;
    private final ReturnedCase returned;
    private final Clock clock;

    RegisterCase(
            Registrar registrar,
            Catalogue catalogue,
            PartiesEntered parties,
            CaseFiles caseFiles,
            CaseNumbers numbers,
            TimeLimits limits,
            ReturnedCase returned,
            Clock clock) {
        this.registrar = registrar;
        this.catalogue = catalogue;
        this.parties = parties;
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.limits = limits;
        this.returned = returned;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "penalty-case";
    }

    @Override
    public String form() {
        return "register-case";
    }

    @Override
    public Opened open(String actor, RecordData data) {
        PenaltyCase opened = register(actor, data);
        return new Opened(opened, Map.of("caseId", opened.id()));
    }

    private PenaltyCase register(String actor, RecordData data) {
        OfficerProfile officer = registrar.officer(actor);
        CatalogueItem item = registrar.power(officer, data.need("item"));
        requireReceipt(item, data);
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
        data.text("followUpOf")
                .ifPresent(earlier -> data.establish(
                        "followUpOfNumber",
                        caseFiles.get(Long.parseLong(earlier)).number()));
        limits.startIfAny(
                opened.id(),
                null,
                "filingApproval",
                item.regime().name(),
                "收到线索之日",
                registered.origin().receivedOn());
        limits.startIfAny(
                opened.id(),
                null,
                "policeClueTransfer",
                item.regime().name(),
                "接报案之日",
                registered.origin().receivedOn());
        returned.note(opened, data);
        return opened;
    }

    /** The police give whoever reports a receipt (《公安机关办理行政案件程序规定》第六十一条第一款). */
    private static void requireReceipt(CatalogueItem item, RecordData data) {
        boolean reported = data.is("source", CaseSource.REPORT.name());
        if (item.regime() == Regime.POLICE && reported && data.text("receipt").isEmpty()) {
            throw Rejection.of(
                    "receipt", "《公安机关办理行政案件程序规定》第六十一条第一款", "公安机关受案的，应当制作受案登记表和受案回执，并将受案回执交报案人、控告人、举报人；请登记受案回执。");
        }
        if (data.is("receipt", "NOT_POSSIBLE") && data.text("complainantName").isPresent()) {
            throw Rejection.of("receipt", "《公安机关办理行政案件程序规定》第六十一条第一款", "举报人具名的，受案回执应当交举报人。");
        }
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
