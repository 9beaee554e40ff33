package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.NewParty;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.PartiesEntered;
import java.util.HashMap;
import java.util.Map;

/** A proposed change, read against the case as it is now. */
record PartyChange(PartyChangeKind kind, Party party, RecordData proposal) {

    private static final String FIELD = "party";

    /** @throws Rejection when the change does not fit the case */
    static PartyChange of(Act act, RecordData proposal) {
        PartyChangeKind kind = PartyChangeKind.valueOf(proposal.need("kind"));
        Party party = kind == PartyChangeKind.ADDED ? null : chosen(act, proposal);
        PartyChange change = new PartyChange(kind, party, proposal);
        change.check(act);
        return change;
    }

    /** The party as it will be registered; its number is checked like at registration. */
    NewParty registered(Act act, PartiesEntered parties) {
        PartyKind as = party == null ? PartyKind.valueOf(proposal.need("partyKind")) : party.kind();
        Map<String, Object> row = new HashMap<>(proposal.values());
        row.put("kind", as.name());
        if (as != PartyKind.PERSON_IN_CHARGE) {
            row.remove("organisationIdentifier");
        } else if (party != null) {
            row.put(
                    "organisationIdentifier",
                    party.organisation().map(Party::identifier).orElse(null));
        }
        return parties.readOne(new RecordData(row), act.progress().parties());
    }

    String reason() {
        return proposal.need("reason");
    }

    private static Party chosen(Act act, RecordData proposal) {
        String id = proposal.need(FIELD);
        Party party = act.progress().parties().stream()
                .filter(one -> id.equals(String.valueOf(one.id())))
                .findFirst()
                .orElseThrow(() -> Rejection.of(FIELD, "当事人须属于本案", "所选当事人不是这个案件的当事人，请重新选择。"));
        if (act.progress().isOver(party)) {
            throw Rejection.of(FIELD, "当事人须在办理中", "对该当事人的办理已经终结，不能再变更。");
        }
        return party;
    }

    private void check(Act act) {
        if (kind == PartyChangeKind.ADDED) {
            LaterParties.requirePossible(act.progress());
        } else if (!kind.fits(party)) {
            throw Rejection.of("kind", "变更的情形须与当事人相符", "自然人填写死亡，法人或者其他组织填写终止或者由承受人承受，请重新选择。");
        }
        if (kind == PartyChangeKind.DEATH) {
            Dates.requireNotBefore(
                    "happenedOn",
                    "死亡日期",
                    proposal.date("happenedOn").orElseThrow(),
                    act.penaltyCase().conduct().start(),
                    "违法行为发生日期");
        }
    }
}
