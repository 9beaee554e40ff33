package cn.kuanyan.procedure.closing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.catalogue.Regime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The provisions on which cases are closed. */
class ClosingLawTest {

    private final ClosingLaw law = new ClosingLaw();

    static Stream<PartyOutcome> settled() {
        return Stream.of(PartyOutcome.values()).filter(PartyOutcome::isSettled);
    }

    @ParameterizedTest
    @MethodSource("settled")
    void everyGroundHasAProvisionOrSaysThatThereIsNone(PartyOutcome ground) {
        for (Regime regime : Regime.values()) {
            ClosingLaw.Basis basis = law.basis(ground, regime.name());
            assertThat(basis.text()).containsPattern("《[^》]+》|法律没有规定");
            if (!basis.verified()) {
                assertThat(basis.inWords()).endsWith("（未核实）");
            }
        }
    }

    /** 《公安机关办理行政案件程序规定》第二百五十八条; 调解 (第二项) is not handled by the product. */
    @ParameterizedTest
    @EnumSource(names = {"EXECUTED", "COURT_ENFORCED", "NO_PENALTY", "UNFOUNDED", "TRANSFERRED", "ENFORCEMENT_ENDED"})
    @ProvesDuty("C01")
    void thePoliceCloseOnTheGroundsOfTheirRules(PartyOutcome ground) {
        assertThat(law.basis(ground, "POLICE").inWords())
                .contains("《公安机关办理行政案件程序规定》第二百五十八条")
                .isEqualTo(law.basis(ground, "PUBLIC_ORDER").inWords());
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTED", "COURT_ENFORCED", "NO_PENALTY", "UNFOUNDED", "TRANSFERRED", "ENFORCEMENT_ENDED"})
    @ProvesDuty("C02")
    void theGroundsOfTheInternetInformationOfficesAreMarkedAsNotVerified(PartyOutcome ground) {
        assertThat(law.basis(ground, "CAC").inWords()).contains("《网信部门行政执法程序规定》", "未核实");
    }
}
