package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.lists.UnaryTests;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeelUnaryTestsTest {

    private final FeelUnaryTests feel = new FeelUnaryTests();

    @Test
    void judgesOneCellAsTheEngineDoes() {
        assertThat(feel.matches("\"NONE\",\"MINOR\"", "MINOR")).isTrue();
        assertThat(feel.matches("not(\"SERIOUS\")", "SERIOUS")).isFalse();
        assertThat(feel.matches("[14..18)", 18)).isFalse();
        assertThat(feel.matches("<= 500.50", new BigDecimal("500.50"))).isTrue();
        assertThat(feel.matches("false", false)).isTrue();
        assertThat(feel.matches("< date(\"2026-01-01\")", LocalDate.of(2025, 12, 31)))
                .isTrue();
        assertThat(feel.matches("< date(\"2026-01-01\")", LocalDate.of(2026, 1, 1)))
                .isFalse();
    }

    @Test
    void aBrokenCellIsAnExceptionOfItsOwn() {
        assertThatThrownBy(() -> feel.matches("“NONE”", "NONE")).isInstanceOf(UnaryTests.UnreadableTest.class);
    }

    @Test
    void aCellCannotReachJava() {
        String attack = "? = ${T(java.lang.Runtime).getRuntime().exec(\"id\")}";
        assertThatThrownBy(() -> feel.matches(attack, "x")).isInstanceOf(UnaryTests.UnreadableTest.class);
    }
}
