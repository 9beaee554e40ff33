package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormFilling;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The authority with which the case is to be settled, as the last paper names it. */
final class OtherAuthority {

    private OtherAuthority() {}

    static FormFilling filled(Act act, FormFilling common) {
        Optional<String> named = Stream.of("propose-jurisdiction-transfer", "consult-jurisdiction")
                .flatMap(step -> act.progress().latest(null, step).stream())
                .max(Comparator.comparing(CaseRecord::id))
                .flatMap(paper -> paper.data().text("otherAuthority"));
        return common.withPrefill("otherAuthority", named.orElse(null));
    }
}
