package cn.kuanyan.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void joinsAsKleeneDid(Verdict one, Verdict other, Verdict and, Verdict or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
        assertThat(other.or(one)).isEqualTo(or);
    }
}
