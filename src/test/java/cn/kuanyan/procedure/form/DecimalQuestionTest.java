package cn.kuanyan.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures have decimals; counts do not; digits are half-width. */
class DecimalQuestionTest {

    private static final FormFilling SHEET = FormFilling.empty()
            .withQuestions(
                    "factSheet",
                    List.of(
                            FormQuestion.ofValue(FormQuestion.Kind.DECIMAL, "areaSquareMetres", "占用面积", null, null),
                            FormQuestion.ofValue(FormQuestion.Kind.NUMBER, "persons", "涉及人数", null, null),
                            FormQuestion.ofValue(FormQuestion.Kind.MONEY, "goodsValue", "货值金额", null, null)));

    @Test
    void aMeasureKeepsItsDecimals() {
        assertThat(read("areaSquareMetres", 12.5)).isEqualTo(new BigDecimal("12.5"));
        assertThat(read("areaSquareMetres", "0.0001")).isEqualTo(new BigDecimal("0.0001"));
        assertThat(read("areaSquareMetres", 12)).isEqualTo(new BigDecimal("12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"１２.５", "十二", "1,000", "12.50000", "-1", "12平方米", "1e3"})
    void otherWritingsOfAMeasureAreRefused(String text) {
        assertThatThrownBy(() -> read("areaSquareMetres", text)).hasMessageContaining("占用面积");
    }

    @ParameterizedTest
    @ValueSource(strings = {"３", "三", "3.5", "3人"})
    void otherWritingsOfACountAreRefused(String text) {
        assertThatThrownBy(() -> read("persons", text)).hasMessageContaining("半角阿拉伯数字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"５００", "五百", "1万", "1,000", "500元"})
    void otherWritingsOfAnAmountAreRefused(String text) {
        assertThatThrownBy(() -> read("goodsValue", text)).hasMessageContaining("半角阿拉伯数字");
    }

    private static Object read(String key, Object value) {
        return FormTemplates.named("state-facts")
                .validated(Map.of(key, value), SHEET, Forms.TODAY)
                .get(key);
    }
}
