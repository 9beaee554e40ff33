package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.CaseSource;
import cn.kuanyan.casefile.Conduct;
import cn.kuanyan.casefile.NewCase;
import cn.kuanyan.casefile.NewParty;
import cn.kuanyan.casefile.Origin;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Agency;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseStart;
import cn.kuanyan.procedure.Registrar;
import cn.kuanyan.procedure.filing.FilingGates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 登记当场处罚案件: a violation that is proven and clear, one party, two officers (《行政处罚法》第四十二、五十一、五十二条). */
@Component
class RegisterOnTheSpot implements CaseStart {

    private final Registrar registrar;
    private final OfficersOnTheSpot officers;
    private final OneParty party;
    private final FilingGates gates;
    private final Catalogue catalogue;
    private final CaseFiles caseFiles;
    private final CaseNumbers numbers;
    private final Clock clock;

    RegisterOnTheSpot(
            Registrar registrar,
            OfficersOnTheSpot officers,
            OneParty party,
            FilingGates gates,
            Catalogue catalogue,
            CaseFiles caseFiles,
            CaseNumbers numbers,
            Clock clock) {
        this.registrar = registrar;
        this.officers = officers;
        this.party = party;
        this.gates = gates;
        this.catalogue = catalogue;
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "summary-procedure";
    }

    @Override
    public String form() {
        return "register-on-the-spot";
    }

    @Override
    public Opened open(String actor, RecordData data) {
        OfficerProfile officer = registrar.officer(actor);
        CatalogueItem item = registrar.power(officer, data.need("item"));
        officers.require(officer, data);
        requireConfirmed(
                data, "credentialsShown", "《中华人民共和国行政处罚法》第五十二条第一款", "执法人员当场作出行政处罚决定的，应当向当事人出示执法证件；未出示的，当事人有权拒绝。");
        requireConfirmed(data, "factsClear", "《中华人民共和国行政处罚法》第五十一条", "违法事实不确凿的，不得当场处罚；请登记为普通程序案件。");
        NewParty entered = party.read(data);
        LocalDate today = LocalDate.now(clock);
        Agency agency = catalogue.agency(officer.agency());
        PenaltyCase opened = caseFiles.register(
                new NewCase(
                        agency.agency(),
                        officer.authority(),
                        item.item(),
                        item.name(),
                        item.regime().name(),
                        new Origin(CaseSource.INSPECTION, today, null, null, null),
                        new Conduct(
                                data.date("conductOn").orElseThrow(), null, false, today, data.need("conductPlace")),
                        data.need("facts"),
                        List.of(entered)),
                numbers.next(officer.authority(), agency.numberPrefix() + "当登", today.getYear()),
                actor);
        gates.checkLimitation(opened, data, "conductOn");
        caseFiles.appointOfficers(opened, data.need("officerOne"), data.need("officerTwo"), actor, "当场处罚的执法人员");
        long partyId = caseFiles.parties(opened.id()).get(0).id();
        return new Opened(opened, Map.of("caseId", opened.id(), "partyId", partyId));
    }

    private static void requireConfirmed(RecordData data, String field, String rule, String message) {
        if (!data.flag(field)) {
            throw Rejection.of(field, rule, message);
        }
    }
}
