package cn.kuanyan.procedure;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that lets the people of 天水 work on a case through one model. Cases it leaves open are removed. */
@KuanyanTest
public abstract class ModelTest {

    /** A Monday; no holiday in the two weeks after it. */
    protected static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Colleagues colleagues;

    @BeforeEach
    void theDayIsAMonday() {
        walk.itIs(START);
    }

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
        colleagues.leave();
    }

    /** A case of one company. */
    protected OneCase registered() {
        return registered(Papers.registration(OneCase.ITEM, START));
    }

    protected OneCase registered(Map<String, Object> registration) {
        return new OneCase(walk, walk.registers("tsofficer1", registration));
    }

    /** A case of one company at the police of 西平, with an approved proposal of a fine. */
    protected OneCase proposedAtThePolice(LocalDate day) {
        Map<String, Object> registration = Papers.registration("xiping-police/item/1", day, Companies.fresh());
        return new OneCase(walk, walk.registers("xpofficer1", registration), "xp")
                .filed()
                .investigated()
                .does("officer1", "stateFacts", Papers.refusedToCorrect())
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does("reviewer", "reviewDiscretion", Papers.approved())
                .does("section", "approveProposal", Papers.approved());
    }

    /** A case of a company and its person in charge. */
    protected OneCase registeredWithTwoParties() {
        return registered(Papers.registration(OneCase.ITEM, START, Papers.company(), Papers.personInCharge()));
    }

    /** Time passes, due timers run. */
    protected void itIs(LocalDate day) {
        walk.itIs(day);
    }

    protected LocalDate today() {
        return walk.today();
    }

    protected PenaltyCase file(OneCase one) {
        return caseFiles.get(one.id());
    }

    /** A second person of the role comes to the agency for this test; answers the seat. */
    protected String another(Role role, String seat) {
        return colleagues.joins(role, seat);
    }

    /** The persons who came for this test leave the agency. */
    protected void othersLeave() {
        colleagues.leave();
    }
}
