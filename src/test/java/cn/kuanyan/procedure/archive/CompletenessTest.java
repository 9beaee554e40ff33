package cn.kuanyan.procedure.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Autowired
    private DocumentPoints points;

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

    /** Competence, officers and the period of limitation are asked of every case. */
    @Test
    void whatACaseDoesNotNeedDoesNotApplyToItAndSaysWhy() {
        assertNotApplicable(file -> file.without("register-statement"), Code.STATEMENT);
        assertNotApplicable(
                file -> file.without("register-statement", "hold-hearing", "record-hearing", "report-hearing"),
                Code.HEARING);
        assertNotApplicable(
                file -> file.rewrite("sign-decision", "outcome", "NO_PENALTY"),
                Code.NOTICE,
                Code.STATEMENT,
                Code.HEARING,
                Code.REMEDIES,
                Code.PAYMENT);
        assertNotApplicable(
                file -> file.without("sign-decision"),
                Code.LEGAL_REVIEW,
                Code.DISCUSSION,
                Code.FACT_EVIDENCE,
                Code.ARTICLE_CITED,
                Code.SERVICE,
                Code.PUBLICATION);
        assertNotApplicable(file -> file.parties().clear(), Code.PARTY_IDENTITY);
        assertThat(points.check(act(copy()), List.of()).state()).isEqualTo(Result.State.NOT_APPLICABLE);
    }

    private void assertNotApplicable(Consumer<Copy> change, Code... codes) {
        Copy file = copy();
        change.accept(file);
        assertThat(completeness.of(act(file)).stream()
                        .filter(one -> List.of(codes).contains(one.point().code())))
                .hasSize(codes.length)
                .allSatisfy(one -> {
                    assertThat(one.result().state()).as("%s", one).isEqualTo(Result.State.NOT_APPLICABLE);
                    assertThat(one.result().why()).isNotBlank();
                });
    }

    /** Which documents a case owes is read from {@code documents/*.yaml}: whichever is taken away is named. */
    @Test
    void everyDocumentThatTheStepsAskForIsNamedWhenItIsNotThere() {
        Act about = act(copy());
        List<DocumentView> all = documents.ofCase(caseId);
        List<String> kinds = all.stream()
                .filter(one -> one.status() == DocumentView.Status.ISSUED)
                .map(DocumentView::kind)
                .distinct()
                .toList();

        assertThat(points.check(about, all).state()).isEqualTo(Result.State.PRESENT);
        assertThat(kinds).contains("prior-notice", "hearing-notice", "notice-service-receipt", "penalty-decision");
        for (String kind : kinds) {
            DocumentView gone = all.stream()
                    .filter(one -> one.kind().equals(kind))
                    .findFirst()
                    .orElseThrow();
            Result result = points.check(
                    about, all.stream().filter(one -> one.id() != gone.id()).toList());
            assertThat(result.state()).as(kind).isEqualTo(Result.State.MISSING);
            assertThat(result.why()).contains("《%s》没有签发".formatted(gone.title()));
            assertThat(about.progress().parties().stream()
                            .filter(party -> party.id().equals(gone.partyId())))
                    .allSatisfy(party -> assertThat(result.why()).contains(party.name()));
        }
    }

    @Test
    void aWithdrawnDecisionIsNoDecision() {
        Act about = act(copy());
        List<DocumentView> all = documents.ofCase(caseId).stream()
                .map(one -> one.kind().equals("penalty-decision") ? withdrawn(one) : one)
                .toList();

        assertThat(points.check(about, all).why()).contains("《行政处罚决定书》没有签发");
    }

    @Test
    void everyPointOfTheLawHasItsCheckAndEveryCheckItsPoint() {
        assertThat(new CompletenessLaw().points())
                .extracting(CompletenessLaw.Point::code)
                .containsExactlyInAnyOrder(Code.values());
        List<CompletenessLaw.Point> points = new CompletenessLaw().points();
        assertThatThrownBy(() -> CompletenessLaw.requireEachOnce(points.subList(1, points.size())))
                .hasMessageContaining("COMPETENCE");
        List<CompletenessLaw.Point> twice = new ArrayList<>(points);
        twice.add(points.get(0));
        assertThatThrownBy(() -> CompletenessLaw.requireEachOnce(twice)).hasMessageContaining("COMPETENCE");
        assertThatThrownBy(() -> Completeness.requireEachChecked(Map.of())).hasMessageContaining("DOCUMENTS");
    }

    private static DocumentView withdrawn(DocumentView one) {
        return new DocumentView(
                one.id(),
                one.caseId(),
                one.partyId(),
                one.recordId(),
                one.kind(),
                one.title(),
                one.number(),
                DocumentView.Status.WITHDRAWN,
                one.issuedAt(),
                one.issuedBy(),
                one.sha256(),
                one.templateVersion(),
                one.replaces(),
                one.missing(),
                one.editable());
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
