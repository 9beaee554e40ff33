package cn.kuanyan.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What any client submits is checked against the very form the user sees. */
class FormValidationTest {

    private static final FormTemplate ONE_OF_EACH = Forms.of(
            """
            {'components': [
              {'type': 'textfield', 'id': 'a', 'key': 'line', 'label': '一行'},
              {'type': 'textarea', 'id': 'b', 'key': 'text', 'label': '一段', 'validate': {'maxLength': 10}},
              {'type': 'textfield', 'id': 'c', 'key': 'fine', 'label': '罚款', 'properties': {'format': 'money'}},
              {'type': 'number', 'id': 'd', 'key': 'pages', 'label': '页数', 'validate': {'min': 1, 'max': 900}},
              {'type': 'datetime', 'id': 'e', 'key': 'past', 'dateLabel': '已经发生', 'properties': {'date': 'notFuture'}},
              {'type': 'datetime', 'id': 'f', 'key': 'planned', 'dateLabel': '计划', 'properties': {'date': 'any'}},
              {'type': 'radio', 'id': 'g', 'key': 'yes', 'label': '是否',
               'values': [{'value': 'YES', 'label': '是'}, {'value': 'NO', 'label': '否'}]},
              {'type': 'checklist', 'id': 'h', 'key': 'kinds', 'label': '种类',
               'values': [{'value': 'FINE', 'label': '罚款'}, {'value': 'WARNING', 'label': '警告'}]},
              {'type': 'checkbox', 'id': 'i', 'key': 'ticked', 'label': '勾选'},
              {'type': 'dynamiclist', 'id': 'j', 'path': 'rows', 'label': '各行', 'properties': {'maxItems': '3'},
               'components': [{'type': 'textfield', 'id': 'k', 'key': 'name', 'label': '姓名',
                               'validate': {'required': true}}]}]}
            """);

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("line", "  某公司　", "某公司"),
                Arguments.of("line", "=1+1", "=1+1"),
                Arguments.of("line", "{{x}}", "{{x}}"),
                Arguments.of("line", "数量 < 3，a<3", "数量 < 3，a<3"),
                Arguments.of("line", "e\u0301", "\u00e9"),
                Arguments.of("line", "甲\u200B公司\uFEFF", "甲公司"),
                Arguments.of("line", "\u200B \u3000", null),
                Arguments.of("line", "x".repeat(200), "x".repeat(200)),
                Arguments.of("line", "𠮷".repeat(200), "𠮷".repeat(200)),
                Arguments.of("text", "一\r\n二", "一\n二"),
                Arguments.of("fine", "50000", new BigDecimal("50000.00")),
                Arguments.of("fine", " 0.5 ", new BigDecimal("0.50")),
                Arguments.of("fine", "1000000000000", new BigDecimal("1000000000000.00")),
                Arguments.of("fine", 50000, new BigDecimal("50000.00")),
                Arguments.of("fine", "", null),
                Arguments.of("pages", 12, 12L),
                Arguments.of("pages", 12.0, 12L),
                Arguments.of("pages", "900", 900L),
                Arguments.of("past", "2026-03-02", LocalDate.of(2026, 3, 2)),
                Arguments.of("planned", "2026-03-03", LocalDate.of(2026, 3, 3)),
                Arguments.of("planned", "1949-01-01", LocalDate.of(1949, 1, 1)),
                Arguments.of("planned", "2024-02-29", LocalDate.of(2024, 2, 29)),
                Arguments.of("planned", "", null),
                Arguments.of("yes", "YES", "YES"),
                Arguments.of("yes", null, null),
                Arguments.of("kinds", "[\"FINE\",\"WARNING\",\"FINE\"]", List.of("FINE", "WARNING")),
                Arguments.of("kinds", List.of("WARNING"), List.of("WARNING")),
                Arguments.of("kinds", "[]", List.of()),
                Arguments.of("kinds", null, List.of()),
                Arguments.of("ticked", true, true),
                Arguments.of("ticked", null, false),
                Arguments.of("rows", "[{\"name\":\" 张三 \"}]", List.of(Map.of("name", "张三"))),
                Arguments.of("rows", List.of(Map.of("name", "张三")), List.of(Map.of("name", "张三"))));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatIsWellFormedIsAcceptedInOneForm(String key, Object raw, Object expected) {
        Map<String, Object> submitted = new HashMap<>();
        submitted.put(key, raw);
        assertThat(ONE_OF_EACH
                        .validated(submitted, FormFilling.empty(), Forms.TODAY)
                        .get(key))
                .isEqualTo(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("line", "x".repeat(201), "长度", "“一行”最多200个字"),
                Arguments.of("line", "x".repeat(10_000_000), "长度", "“一行”最多200个字"),
                Arguments.of("text", "一二三四五六七八九十一", "长度", "“一段”最多10个字"),
                Arguments.of("line", "<script>alert(1)</script>", "字符", "“一行”不能包含网页标签"),
                Arguments.of("line", "</p>", "字符", "网页标签"),
                Arguments.of("line", "<!--", "字符", "网页标签"),
                Arguments.of("line", "<\u200Bscript>", "字符", "网页标签"),
                Arguments.of("line", "<IMG src=x onerror=alert(1)>", "字符", "网页标签"),
                Arguments.of("line", "一\n二", "字符", "“一行”只能写一行"),
                Arguments.of("line", "a\u0000b", "字符", "控制字符"),
                Arguments.of("line", "a\u202Eb", "字符", "控制字符"),
                Arguments.of("line", "a\uD800b", "字符", "控制字符"),
                Arguments.of("line", 5, "类型", "“一行”应当是文字"),
                Arguments.of("line", List.of("x"), "类型", "应当是文字"),
                Arguments.of("line", Map.of("x", "y"), "类型", "应当是文字"),
                Arguments.of("fine", "50,000", "金额", "“罚款”应当写成以元为单位"),
                Arguments.of("fine", "-1", "金额", "应当写成以元为单位"),
                Arguments.of("fine", "1e5", "金额", "应当写成以元为单位"),
                Arguments.of("fine", "５０", "金额", "应当写成以元为单位"),
                Arguments.of("fine", "5万", "金额", "应当写成以元为单位"),
                Arguments.of("fine", "1.005", "金额", "应当写成以元为单位"),
                Arguments.of("fine", "1000000000000.01", "金额", "应当写成以元为单位"),
                Arguments.of("fine", new BigDecimal("1E+999999999"), "金额", "应当写成以元为单位"),
                Arguments.of("fine", Double.NaN, "金额", "应当写成以元为单位"),
                Arguments.of("fine", true, "类型", "应当是数字"),
                Arguments.of("pages", 1.5, "数字", "“页数”应当是整数"),
                Arguments.of("pages", 0, "数字", "不能小于1"),
                Arguments.of("pages", 901, "数字", "不能大于900"),
                Arguments.of("pages", "9".repeat(1_000_000), "数字", "应当是整数"),
                Arguments.of("past", "2026-03-03", "日期", "“已经发生”不能晚于今天（2026-03-02）"),
                Arguments.of("planned", "2026-02-30", "日期", "应当是实际存在的日期"),
                Arguments.of("planned", "2025-02-29", "日期", "应当是实际存在的日期"),
                Arguments.of("planned", "02.03.2026", "日期", "应当是实际存在的日期"),
                Arguments.of("planned", "2026-03-02T00:00", "日期", "应当是实际存在的日期"),
                Arguments.of("planned", "1948-12-31", "日期", "年份应当在1949年至2100年之间"),
                Arguments.of("planned", "2101-01-01", "日期", "年份应当在1949年至2100年之间"),
                Arguments.of("planned", 20260302, "类型", "应当是日期"),
                Arguments.of("yes", "MAYBE", "选项", "“是否”只能从给出的选项中选择"),
                Arguments.of("yes", true, "选项", "只能从给出的选项中选择"),
                Arguments.of("kinds", "[\"PRISON\"]", "选项", "只能从给出的选项中选择"),
                Arguments.of("kinds", "FINE", "类型", "应当是列表"),
                Arguments.of("kinds", "{\"a\":1}", "类型", "应当是列表"),
                Arguments.of("kinds", "[[\"FINE\"]]", "选项", "只能从给出的选项中选择"),
                Arguments.of("kinds", Arrays.asList("FINE", null), "选项", "只能从给出的选项中选择"),
                Arguments.of("ticked", "true", "类型", "应当是勾选或者不勾选"),
                Arguments.of("rows", "[" + "[".repeat(100_000), "长度", "内容过长"),
                Arguments.of("rows", "[".repeat(5000), "类型", "应当是列表"),
                Arguments.of("rows", "[1]", "类型", "每一行"),
                Arguments.of("rows", "[{\"name\":\"x\"}] []", "类型", "应当是列表"),
                Arguments.of("rows", "[{},{},{},{}]", "长度", "“各行”最多3行"),
                Arguments.of("rows[1].name", null, "必填", "第2行“姓名”为必填项"),
                Arguments.of("rows[0].name", "<b>", "字符", "第1行“姓名”不能包含网页标签"),
                Arguments.of("rows[0].other", "x", "未知字段", "第1行表单没有“other”这一项"),
                Arguments.of("other", "x", "未知字段", "表单没有“other”这一项"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotIsRefusedNamingFieldAndRule(String field, Object raw, String rule, String message) {
        Map<String, Object> submitted = new HashMap<>();
        switch (field) {
            case "rows[1].name" -> submitted.put("rows", List.of(Map.of("name", "甲"), Map.of()));
            case "rows[0].name" -> submitted.put("rows", List.of(Map.of("name", raw)));
            case "rows[0].other" -> submitted.put("rows", List.of(Map.of("name", "甲", "other", raw)));
            default -> submitted.put(field, raw);
        }
        Finding finding = findings(ONE_OF_EACH, submitted).get(0);
        assertThat(finding.field()).isEqualTo(field);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.message()).contains(message).hasSizeLessThan(300);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(findings(
                        FormTemplates.named("verify-clue"),
                        Map.of("findings", "   ", "proposal", "FILE", "officerOne", "nobody", "admin", true)))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "“核查情况”为必填项", "“理由”为必填项", "“承办人员一”只能从给出的选项中选择", "“承办人员二”为必填项", "表单没有“admin”这一项，不能提交");
    }

    @Test
    void aThousandUnknownKeysGetFiftyAnswers() {
        Map<String, Object> submitted = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(i -> submitted.put("<b>" + "k".repeat(1000) + i, i));
        List<Finding> findings = findings(ONE_OF_EACH, submitted);
        assertThat(findings).hasSize(50).allMatch(finding -> finding.message().length() < 80);
        assertThat(findings.toString()).doesNotContain("<b>");
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void everyFormAcceptsACompleteSubmission(String name) {
        assertThat(FormTemplates.named(name)
                        .validated(Forms.complete(Forms.fields(name)), Forms.OFFICERS, Forms.TODAY)
                        .keySet())
                .containsExactlyElementsOf(
                        Forms.fields(name).stream().map(FormField::key).toList());
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void everyFormRefusesToBeSubmittedEmpty(String name) {
        long required = Forms.fields(name).stream().filter(FormField::required).count();
        if (required > 0) {
            assertThat(findings(FormTemplates.named(name), Map.of()))
                    .hasSize((int) required)
                    .allMatch(finding -> finding.rule().equals("必填"));
        }
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void aScriptIsRefusedInEveryTextOfEveryForm(String name) {
        List<FormField> fields = Forms.fields(name);
        for (FormField field : fields) {
            Map<String, Object> submitted = Forms.complete(fields);
            if (field.type().startsWith("text")) {
                submitted.put(field.key(), "<script>alert(1)</script>");
                assertThat(findings(FormTemplates.named(name), submitted))
                        .extracting(Finding::field)
                        .containsExactly(field.key());
            }
            for (FormField cell : field.row()) {
                Map<String, Object> row = Forms.complete(field.row());
                if (cell.type().startsWith("text")) {
                    row.put(cell.key(), "<script>alert(1)</script>");
                    submitted.put(field.key(), List.of(row));
                    assertThat(findings(FormTemplates.named(name), submitted))
                            .extracting(Finding::field)
                            .containsExactly(field.key() + "[0]." + cell.key());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void tenMegabytesAreRefusedInEveryTextOfEveryForm(String name) {
        String long10M = "长".repeat(10_000_000);
        for (FormField field : Forms.fields(name)) {
            if (field.type().startsWith("text")) {
                Map<String, Object> submitted = Forms.complete(Forms.fields(name));
                submitted.put(field.key(), long10M);
                assertThat(findings(FormTemplates.named(name), submitted))
                        .extracting(Finding::field)
                        .containsExactly(field.key());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve-filing", "approve-closing", "approve-prior-notice"})
    void whoReturnsACaseSaysWhy(String name) {
        FormTemplate form = FormTemplates.named(name);
        assertThat(findings(form, Map.of("answer", "return", "opinion", " ")))
                .extracting(Finding::message)
                .containsExactly("“审批意见”为必填项");
        assertThat(form.validated(Map.of("answer", "approve"), FormFilling.empty(), Forms.TODAY))
                .containsExactly(Map.entry("answer", "approve"));
    }

    @Test
    void aFineNeedsItsAmountAndNothingElseDoes() {
        FormTemplate form = FormTemplates.named("propose-penalty");
        Map<String, Object> proposal =
                new HashMap<>(Map.of("outcome", "STANDARD", "kinds", "[\"FINE\"]", "basis", "依据", "reasons", "理由"));
        assertThat(findings(form, proposal)).extracting(Finding::field).containsExactly("fine");
        proposal.put("kinds", List.of("WARNING"));
        assertThat(form.validated(proposal, FormFilling.empty(), Forms.TODAY)).doesNotContainKey("fine");
        proposal.put("kinds", null);
        assertThat(findings(form, proposal)).extracting(Finding::field).containsExactly("kinds");
        proposal.put("outcome", "EXEMPT");
        assertThat(form.validated(proposal, FormFilling.empty(), Forms.TODAY)).containsEntry("kinds", List.of());
    }

    @Test
    void aPersonInChargeNamesTheOrganisation() {
        List<FormField> fields = Forms.fields("register-case");
        Map<String, Object> submitted = Forms.complete(fields);
        submitted.put(
                "parties", "[{\"kind\":\"PERSON_IN_CHARGE\",\"name\":\"某人\",\"identifier\":\"x\",\"address\":\"某地\"}]");
        assertThat(findings(FormTemplates.named("register-case"), submitted))
                .extracting(Finding::message)
                .containsExactly("第1行“所属单位统一社会信用代码”为必填项");
    }

    private static List<Finding> findings(FormTemplate form, Map<String, ?> submitted) {
        Rejection rejection =
                catchThrowableOfType(Rejection.class, () -> form.validated(submitted, Forms.OFFICERS, Forms.TODAY));
        assertThat(rejection).as("refused").isNotNull();
        assertThat(rejection.kind()).isEqualTo(Rejection.Kind.INVALID);
        return rejection.findings();
    }
}
