package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.ClosingObstacle;
import cn.kuanyan.procedure.archive.CompletenessLaw.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A file that lacks one of the points is not closed (一票否决). */
@Component
class IncompleteFile implements ClosingObstacle {

    /** What is not served or not paid is named with the state of each party already. */
    private static final Set<Code> NAMED_WITH_THE_PARTIES = EnumSet.of(Code.SERVICE, Code.PAYMENT);

    private final Completeness completeness;

    IncompleteFile(Completeness completeness) {
        this.completeness = completeness;
    }

    @Override
    public List<String> obstacles(Act act) {
        return completeness.of(act).stream()
                .filter(Completeness.Checked::isMissing)
                .filter(one -> !NAMED_WITH_THE_PARTIES.contains(one.point().code()))
                .map(one -> "案卷缺少“%s”（%s）：%s"
                        .formatted(
                                one.point().title(),
                                one.point().basis(),
                                one.result().why()))
                .toList();
    }
}
