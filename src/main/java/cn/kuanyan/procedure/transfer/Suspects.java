package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whose acts are suspected to be a crime: the parties that the proposal names, or those whose decision says so. */
@Component
class Suspects {

    /** @throws Rejection when a name is not that of a party, or the police already have the party's case */
    List<String> named(Act act) {
        List<Party> parties = act.data().is("scope", "ALL")
                ? act.progress().parties()
                : Arrays.stream(act.data().need("suspects").split("[\\n、，,；;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> party(act, name))
                        .distinct()
                        .toList();
        if (parties.isEmpty()) {
            throw Rejection.of("suspects", "涉嫌犯罪的当事人", "请填写涉嫌犯罪的当事人的名称或者证件号码，每行一个。");
        }
        for (Party party : parties) {
            if (act.progress().isTransferred(party)) {
                throw Rejection.of(
                        "suspects", "《中华人民共和国行政处罚法》第二十七条第一款", "“%s”的案件已经移送公安机关，不能再次移送。".formatted(party.name()));
            }
        }
        return ids(parties);
    }

    /** Those of the proposal under way; without one, those whose signed decision is to transfer. */
    List<String> ofTransfer(Act act) {
        return act.progress()
                .crimeTransfers()
                .latest()
                .filter(transfer -> transfer.isUnderWay() && transfer.members().isEmpty())
                .map(transfer ->
                        transfer.parties().stream().map(Object::toString).toList())
                .orElseGet(() -> ids(act.progress().parties().stream()
                        .filter(act.progress()::isDecidedAsCrime)
                        .toList()));
    }

    private static Party party(Act act, String name) {
        return act.progress().parties().stream()
                .filter(party -> party.name().equals(name) || Objects.equals(party.identifier(), name))
                .findFirst()
                .orElseThrow(() ->
                        Rejection.of("suspects", "涉嫌犯罪的当事人", "“%s”不是本案的当事人，请填写当事人的名称或者证件号码，每行一个。".formatted(name)));
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(party -> party.id().toString()).toList();
    }
}
