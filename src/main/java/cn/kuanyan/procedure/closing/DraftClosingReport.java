package cn.kuanyan.procedure.closing;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.ClosingCheck;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.discretion.FactEvidence;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormQuestion;
import cn.kuanyan.procedure.form.Markdown;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 制作结案报告: the ground must be what really happened to the parties, and nothing may be left to do. */
@Component
class DraftClosingReport implements Step {

    /** Ends that no decision of this agency brought about; they may also be reported as 其他. */
    private static final Set<PartyOutcome> FROM_OUTSIDE =
            Set.of(PartyOutcome.REVOKED, PartyOutcome.PARTY_GONE, PartyOutcome.SEPARATED);

    private final ClosingCheck check;
    private final PartyOutcomes outcomes;
    private final ClosingLaw law;
    private final FactEvidence evidence;

    DraftClosingReport(ClosingCheck check, PartyOutcomes outcomes, ClosingLaw law, FactEvidence evidence) {
        this.check = check;
        this.outcomes = outcomes;
        this.law = law;
        this.evidence = evidence;
    }

    /** A decision that named no evidence for its facts cannot be changed; the report adds which evidence they rest on. */
    @Override
    public FormFilling filling(Act act, FormFilling plain) {
        List<FormQuestion> missing = evidence.supplements(act);
        FormFilling common = missing.isEmpty() ? plain : plain.withQuestions("factEvidence", missing);
        PartyOutcome main = outcomes.main(act);
        Markdown text = Markdown.empty().row("各当事人的处理结果", String.join("；", outcomes.inWords(act)));
        return main.isSettled()
                ? common.withPrefill(
                                "outcomes", text.row("主要结案理由", main.label()).row("依据", basis(act, main)))
                        .withPrefill("ground", main.name())
                : common.withPrefill("outcomes", text);
    }

    @Override
    public void take(Act act) {
        check.require(act);
        PartyOutcome main = outcomes.main(act);
        String ground = act.data().need("ground");
        boolean other = ground.equals("OTHER") && FROM_OUTSIDE.contains(main);
        if (!ground.equals(main.name()) && !other) {
            throw Rejection.of("ground", "结案理由", "所选结案理由与本案的处理结果不符，应当选择“%s”。".formatted(main.label()));
        }
        act.data().establish("outcomes", outcomes.inWords(act));
        act.data().establish("basis", basis(act, main));
        // What is not verified is for the screen: a document of the file cites only what was read.
        law.basis(main, act.penaltyCase().regime()).article().ifPresent(text -> act.data()
                .establish("article", text));
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        List<String> lines = paper.data().texts("outcomes");
        return text.row("各当事人的处理结果", String.join("；", lines))
                .row("依据", paper.data().text("basis").orElse(null));
    }

    private String basis(Act act, PartyOutcome ground) {
        return law.basis(ground, act.penaltyCase().regime()).inWords();
    }
}
