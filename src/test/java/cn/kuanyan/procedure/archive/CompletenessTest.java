package cn.kuanyan.procedure.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.Conduct;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.CompleteCases;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.archive.CompletenessLaw.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** Each point of the list is missing when exactly its proof is taken out of a complete file, and then no other is. */
class CompletenessTest extends ModelTest {

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Completeness completeness;

    @Autowired
    private CaseDocuments documents;

    /** A file that can be taken apart; nothing of it goes back to the database. */
    private record Copy(PenaltyCase about, List<Party> parties, List<CaseRecord> papers) {

        void without(String... steps) {
            papers.removeIf(paper -> Set.of(steps).contains(paper.step()));
        }

        void rewrite(String step, String field, Object value) {
            papers.stream().filter(paper -> paper.step().equals(step)).forEach(paper -> paper.data()
                    .establish(field, value));
        }
    }

    private static final Map<Code, Consumer<Copy>> ATTACKS = new EnumMap<>(Code.class);

    static {
        ATTACKS.put(Code.COMPETENCE, file -> file.without("approve-filing"));
        ATTACKS.put(Code.TWO_OFFICERS, file -> file.rewrite("collect-evidence", "officerTwo", "tsofficer1"));
        ATTACKS.put(
                Code.PARTY_IDENTITY,
                file -> ReflectionTestUtils.setField(file.parties().get(0), "identifier", " "));
        ATTACKS.put(
                Code.LIMITATION,
                file -> ReflectionTestUtils.setField(
                        file.about(),
                        "conduct",
                        new Conduct(
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2020, 1, 2),
                                false,
                                LocalDate.of(2026, 1, 2),
                                "天水市")));
        ATTACKS.put(Code.NOTICE, file -> file.without("deliver-prior-notice"));
        ATTACKS.put(Code.STATEMENT, file -> file.without("review-statement"));
        ATTACKS.put(Code.HEARING, file -> file.without("report-hearing", "hold-hearing"));
        ATTACKS.put(Code.LEGAL_REVIEW, file -> file.without("review-legality"));
        ATTACKS.put(Code.DISCUSSION, file -> file.without("conclude-discussion"));
        ATTACKS.put(Code.FACT_EVIDENCE, file -> file.papers().stream()
                .filter(paper -> paper.step().equals("state-facts"))
                .forEach(sheet -> List.copyOf(sheet.data().values().keySet()).stream()
                        .filter(field -> field.startsWith("proves_"))
                        .forEach(field -> sheet.data().establish(field, List.of()))));
        ATTACKS.put(Code.ARTICLE_CITED, file -> file.rewrite("draft-decision", "basis", "依照有关规定"));
        ATTACKS.put(Code.REMEDIES, file -> file.rewrite("draft-decision", "remedies", "可以依法救济"));
        ATTACKS.put(Code.SERVICE, file -> file.without("serve-decision", "confirm-public-notice"));
        ATTACKS.put(Code.PUBLICATION, file -> file.without("publish-decision"));
        ATTACKS.put(Code.PAYMENT, file -> file.without("record-payment", "record-late-payment"));
    }

    private long caseId;

    @BeforeEach
    void aCompleteFile() {
        caseId = walk.caseId(new CompleteCases(walk).tianshui(START));
    }

    @Test
    void aCaseThatIsDoneLacksNothingAndEveryPointSaysWhy() {
        assertThat(completeness.of(act(copy()))).hasSize(Code.values().length).allSatisfy(one -> {
            assertThat(one.isMissing()).as("%s", one).isFalse();
            assertThat(one.result().why()).isNotBlank();
        });
    }

    @Test
    void takingAwayTheProofOfOnePointIsFoundAtThisPointAlone() {
        ATTACKS.forEach((code, attack) -> {
            Copy file = copy();
            attack.accept(file);
            assertThat(completeness.of(act(file)).stream()
                            .filter(Completeness.Checked::isMissing)
                            .map(one -> one.point().code()))
                    .as("%s", code)
                    .containsExactly(code);
        });
    }

    @Test
    void aDecisionWhoseDocumentIsNotIssuedIsFound() {
        Copy file = copy();
        Act about = act(file);
        List<Party> signed = DecisionPoints.punished(about);
        List<DocumentView> all = documents.ofCase(caseId);

        assertThat(DocumentPoints.check(signed, all).state()).isEqualTo(Result.State.PRESENT);
        assertThat(DocumentPoints.check(
                        signed,
                        all.stream()
                                .filter(one -> !one.kind().equals("penalty-decision")
                                        || !signed.get(0).id().equals(one.partyId()))
                                .toList()))
                .isEqualTo(Result.missing(
                        "当事人%s：行政处罚决定书没有签发。".formatted(signed.get(0).name())));
    }

    private Copy copy() {
        return new Copy(
                caseFiles.get(caseId),
                new ArrayList<>(caseFiles.parties(caseId)),
                new ArrayList<>(records.ofCase(caseId)));
    }

    private Act act(Copy file) {
        return new Act(
                "tshead",
                walk.today(),
                file.about(),
                null,
                "",
                new RecordData(Map.of()),
                new CaseProgress(file.papers(), file.parties()));
    }
}
