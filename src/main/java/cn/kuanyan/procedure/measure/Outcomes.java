package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormChoice;
import java.util.List;

/** What can become of a thing, and under which condition (《行政处罚法》第五十六条，《行政强制法》第二十一条、第二十七条、第二十八条、第三十三条). */
final class Outcomes {

    private static final FormChoice TRANSFER = new FormChoice("TRANSFER", "随案移送有关机关");
    private static final FormChoice CONFISCATE = new FormChoice("CONFISCATE", "按行政处罚决定没收");
    private static final FormChoice LIFT = new FormChoice("LIFT", "解除");

    private static final List<FormChoice> OF_PRESERVED = List.of(
            new FormChoice("RETURN", "退还"),
            new FormChoice("KEEP_COPY", "复制、拍照作为证据，退还原物"),
            new FormChoice("APPRAISE", "送交鉴定"),
            new FormChoice("MEASURE", "转为查封、扣押"),
            CONFISCATE,
            TRANSFER);
    private static final List<FormChoice> OF_SEIZED =
            List.of(LIFT, CONFISCATE, new FormChoice("DESTROY", "依照法律、行政法规销毁"), TRANSFER);
    private static final List<FormChoice> OF_FROZEN = List.of(LIFT, TRANSFER);

    private Outcomes() {}

    static List<FormChoice> of(MeasureKind kind) {
        return switch (kind) {
            case PRESERVATION -> OF_PRESERVED;
            case SEAL, SEIZE -> OF_SEIZED;
            case FREEZE -> OF_FROZEN;
        };
    }

    /** @throws Rejection when a thing has no outcome, or one that the case does not allow yet */
    static void check(Act act, Measure measure, CaseRecord proposal) {
        for (Thing thing : measure.things()) {
            String outcome = proposal.data().text(thing.key()).orElse(null);
            require(act, measure, thing, outcome);
        }
    }

    static void check(Act act, Measure measure) {
        measure.things()
                .forEach(thing -> require(
                        act, measure, thing, act.data().text(thing.key()).orElse(null)));
    }

    static boolean contains(CaseRecord proposal, Measure measure, String outcome) {
        return measure.things().stream().anyMatch(thing -> proposal.data().is(thing.key(), outcome));
    }

    private static void require(Act act, Measure measure, Thing thing, String outcome) {
        if (outcome == null) {
            String basis = measure.kind().isCoercive() ? "《中华人民共和国行政强制法》第二十七条" : "《中华人民共和国行政处罚法》第五十六条";
            throw Rejection.of(thing.key(), basis, "“%s”还没有处理意见；每一件都要有处理意见，请选择。".formatted(thing.name()));
        }
        if (outcome.equals("CONFISCATE") && !isConfiscationDecided(act)) {
            throw Rejection.of(
                    thing.key(),
                    "《中华人民共和国行政处罚法》第九条第二项、第五十七条第一款",
                    "没收只能由行政处罚决定作出，本案还没有签发没收财物的决定；请另选处理方式，需要继续控制的依法查封、扣押。");
        }
    }

    private static boolean isConfiscationDecided(Act act) {
        return act.progress().parties().stream()
                .filter(party -> act.progress()
                        .decision(party)
                        .filter(decision -> decision.data().is("outcome", "PENALTY"))
                        .isPresent())
                .flatMap(party -> act.progress().content(party).stream())
                .anyMatch(content -> content.data().texts("kinds").contains("CONFISCATION_GOODS"));
    }
}
