package cn.kuanyan.procedure;

import cn.kuanyan.casefile.Identifiers;
import cn.kuanyan.casefile.NewParty;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the parties of a registration; all that is wrong with them is said at once. */
@Component
public class PartiesEntered {

    /** @throws Rejection with everything that is wrong */
    public List<NewParty> read(RecordData data) {
        List<NewParty> parties =
                data.rows("parties").stream().map(PartiesEntered::party).toList();
        List<Finding> findings = new ArrayList<>();
        if (parties.isEmpty()) {
            findings.add(new Finding("parties", "当事人", "至少须登记一名当事人。"));
        }
        Set<String> organisations = parties.stream()
                .filter(party -> party.kind() == PartyKind.ORGANISATION)
                .map(NewParty::identifier)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            check(parties.get(i), "parties[%d].".formatted(i), organisations, seen, findings);
        }
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, findings);
        }
        return parties;
    }

    /**
     * Reads one party that comes to a case later.
     *
     * @param already the parties of the case
     * @throws Rejection with everything that is wrong
     */
    public NewParty readOne(RecordData row, List<Party> already) {
        NewParty party = party(row);
        List<Finding> findings = new ArrayList<>();
        check(
                party,
                "",
                already.stream()
                        .filter(one -> one.kind() == PartyKind.ORGANISATION)
                        .map(Party::identifier)
                        .collect(Collectors.toSet()),
                new HashSet<>(),
                findings);
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, findings);
        }
        return party;
    }

    private static NewParty party(RecordData row) {
        return new NewParty(
                PartyKind.valueOf(row.need("kind")),
                row.need("name"),
                row.need("identifier").toUpperCase(Locale.ROOT),
                row.text("organisationIdentifier")
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .orElse(null),
                row.text("legalRepresentative").orElse(null),
                row.need("address"),
                row.text("phone").orElse(null));
    }

    private static void check(
            NewParty party, String at, Set<String> organisations, Set<String> seen, List<Finding> findings) {
        boolean organisation = party.kind() == PartyKind.ORGANISATION;
        if (organisation && !Identifiers.isCreditCode(party.identifier())) {
            findings.add(new Finding(at + "identifier", "GB 32100 校验码", "“统一社会信用代码”应为 18 位且校验码正确，请核对。"));
        }
        if (!organisation && !Identifiers.isIdentityNumber(party.identifier())) {
            findings.add(new Finding(at + "identifier", "GB 11643 校验码", "“居民身份证号”应为 18 位且校验码正确，请核对。"));
        }
        if (!seen.add(party.identifier())) {
            findings.add(new Finding(at + "identifier", "当事人不得重复", "同一当事人在本案中只登记一次。"));
        }
        if (party.kind() == PartyKind.PERSON_IN_CHARGE && !organisations.contains(party.organisationIdentifier())) {
            findings.add(new Finding(at + "organisationIdentifier", "责任人员须属于本案单位", "责任人员须填写本案中其所属单位的统一社会信用代码。"));
        }
        if (party.kind() != PartyKind.PERSON_IN_CHARGE && party.organisationIdentifier() != null) {
            findings.add(new Finding(at + "organisationIdentifier", "所属单位", "只有直接负责的主管人员和其他直接责任人员填写所属单位。"));
        }
    }
}
