package cn.kuanyan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/time-limits.md} equal to {@code processes/decisions/time-limits.dmn}. Writes it anew with {@code
 * ./mvnw test -Dtest=TimeLimitTableTest -Dkuanyan.docs=write}.
 */
class TimeLimitTableTest {

    private static final Path MODEL = Path.of("processes/decisions/time-limits.dmn");
    private static final Path DOCUMENT = Path.of("docs/time-limits.md");

    private static final Map<String, String> REGIMES =
            Map.of("GENERAL", "通用", "CAC", "网信", "POLICE", "公安", "PUBLIC_ORDER", "治安");
    private static final Map<String, String> UNITS =
            Map.of("WORKING_DAY", "个工作日", "CALENDAR_DAY", "日", "MONTH", "个月", "YEAR", "年");

    @Test
    void theDocumentedTimeLimitsAreThoseOfTheTable() throws IOException {
        String document = document();
        if ("write".equals(System.getProperty("kuanyan.docs"))) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document);
        }
        assertThat(DOCUMENT)
                .as("stale; run ./mvnw test -Dtest=TimeLimitTableTest -Dkuanyan.docs=write")
                .exists();
        assertThat(Files.readString(DOCUMENT))
                .as("stale; run ./mvnw test -Dtest=TimeLimitTableTest -Dkuanyan.docs=write")
                .isEqualTo(document);
    }

    private static String document() {
        DmnModelInstance model = Dmn.readModelFromFile(MODEL.toFile());
        List<String> lines = new ArrayList<>();
        lines.add("# 期限表");
        lines.add("");
        lines.add("由 `processes/decisions/time-limits.dmn` 生成，请勿手工修改。重新生成："
                + "`./mvnw test -Dtest=TimeLimitTableTest -Dkuanyan.docs=write`。");
        lines.add("");
        lines.add("起算日不计入。工作日依国务院办公厅公布的节假日安排计算，见 `law/calendars`。"
                + "“顺延”指届满日遇休息日的，移至其后的第一个工作日。“未核实”的数字是可以修改的参数，界面上注明未核实。");
        lines.add("");
        lines.add("| 期限 | 代码 | 程序 | 起算日的范围 | 起算 | 长度 | 顺延 | 依据 | 核实 | 规则说明 | 核对日期 |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
        model.getModelElementsByType(Rule.class).forEach(rule -> lines.add(row(rule)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Rule rule) {
        Map<String, String> cells = cells(rule);
        return "| "
                + String.join(
                        " | ",
                        cells.get("label"),
                        "`" + cells.get("code") + "`",
                        regimes(cells.get("regime")),
                        days(cells.get("on")),
                        cells.get("trigger"),
                        cells.get("value") + UNITS.get(cells.get("unit")),
                        yes(cells.get("rollForward"), "顺延", "不顺延"),
                        cells.get("basis"),
                        yes(cells.get("verified"), "已核实", "**未核实**") + "（" + cells.get("verificationNote") + "）",
                        rule.getDescription().getTextContent(),
                        cells.get("lastChecked"))
                + " |";
    }

    /** Cells by the name of their column, which is the last part of their id. */
    private static Map<String, String> cells(Rule rule) {
        Map<String, String> cells = rule.getInputEntries().stream()
                .collect(Collectors.toMap(TimeLimitTableTest::column, InputEntry::getTextContent));
        rule.getOutputEntries().forEach(entry -> cells.put(column(entry), text(entry)));
        cells.replaceAll((column, text) -> text.strip());
        cells.compute("code", (column, text) -> text.replace("\"", ""));
        return cells;
    }

    private static String text(OutputEntry entry) {
        return entry.getTextContent().strip().replaceAll("^\"|\"$", "");
    }

    private static String column(DmnElement entry) {
        return entry.getId().substring(entry.getId().lastIndexOf('_') + 1);
    }

    private static String regimes(String cell) {
        List<String> names = Arrays.stream(cell.replace("\"", "").split(","))
                .map(REGIMES::get)
                .toList();
        return names.size() == REGIMES.size() ? "全部" : String.join("、", names);
    }

    private static String days(String cell) {
        return cell.isEmpty()
                ? "不限"
                : cell.replaceAll("date\\(\\?\\) >= date\\(\"(.*)\"\\)", "$1 起")
                        .replaceAll("date\\(\\?\\) < date\\(\"(.*)\"\\)", "$1 以前（不含）");
    }

    private static String yes(String cell, String whenTrue, String whenFalse) {
        return Boolean.parseBoolean(cell) ? whenTrue : whenFalse;
    }
}
