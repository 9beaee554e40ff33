package cn.kuanyan.procedure;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test about cases that are decided on the spot. Cases it leaves open are removed. */
@KuanyanTest
abstract class OnTheSpotTest {

    @Autowired
    CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private TimeLimits limits;

    @BeforeEach
    void theDayIsAMonday() {
        walk.itIs(OnTheSpot.DAY);
    }

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
    }

    OnTheSpot company() {
        return new OnTheSpot(walk, OnTheSpot.registration(OnTheSpot.company()));
    }

    OnTheSpot citizen() {
        return new OnTheSpot(walk, OnTheSpot.registration(OnTheSpot.citizen()));
    }

    OnTheSpot registered(Map<String, Object> registration) {
        return new OnTheSpot(walk, registration);
    }

    PenaltyCase file(OnTheSpot one) {
        return caseFiles.get(one.id());
    }

    Party party(OnTheSpot one) {
        return caseFiles.parties(one.id()).get(0);
    }

    List<Long> cases(String agency) {
        return caseFiles.ofAgency(agency).stream().map(PenaltyCase::id).toList();
    }

    RecordData paper(OnTheSpot one, String step) {
        return records.latest(one.id(), null, step).orElseThrow().data();
    }

    Optional<TimeLimit> limit(OnTheSpot one, String code) {
        Long party = party(one).id();
        return limits.current(one.id(), party, code).or(() -> limits.current(one.id(), null, code));
    }
}
