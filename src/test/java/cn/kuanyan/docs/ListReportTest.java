package cn.kuanyan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.catalogue.PenaltyTiers;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Keeps {@code docs/lists.md} equal to the lists and catalogues. Writes it anew with {@code ./mvnw test
 * -Dtest=ListReportTest -Dkuanyan.docs=write}.
 */
@KuanyanTest
class ListReportTest {

    private static final Path DOCUMENT = Path.of("docs/lists.md");
    private static final Map<String, String> SECTIONS = Map.of("exempt", "不予（免予）", "mitigated", "减轻", "lighter", "从轻");

    @Autowired
    private LeniencyLists lists;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PenaltyTiers tiers;

    @Test
    void theReportIsThatOfTheLists() throws IOException {
        String document = document();
        if ("write".equals(System.getProperty("kuanyan.docs"))) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("stale; run ./mvnw test -Dtest=ListReportTest -Dkuanyan.docs=write")
                .isEqualTo(document);
    }

    private String document() {
        List<String> lines = new ArrayList<>();
        lines.add("# 清单和权责事项");
        lines.add("");
        lines.add("由 `processes/lists`、`law/catalogues` 生成，请勿手工修改。重新生成："
                + "`./mvnw test -Dtest=ListReportTest -Dkuanyan.docs=write`。");
        lines.add("");
        lines.add("“待核”的行照录原文，向所有人显示，在法制人员核定以前不适用；“部分待核”的行有一项选择条件待核，其余条件适用。");
        lines.add("");
        lines.add("## 清单各行");
        lines.add("");
        lines.add("| 清单 | 部分 | 行数 | 适用 | 其中部分待核 | 待核 |");
        lines.add("|---|---|---:|---:|---:|---:|");
        for (LeniencyList list : lists.all()) {
            for (String section : List.of("lighter", "mitigated", "exempt")) {
                counts(list, section, lines);
            }
        }
        lines.add("");
        lines.add("## 权责事项");
        lines.add("");
        lines.add("| 机关 | 事项 | 其中行政处罚 | 登记了法定处罚幅度 |");
        lines.add("|---|---:|---:|---:|");
        catalogue.agencies().forEach(agency -> {
            List<CatalogueItem> items = catalogue.itemsOf(agency.agency());
            lines.add("| %s | %d | %d | %d |"
                    .formatted(
                            agency.name(),
                            items.size(),
                            items.stream().filter(CatalogueItem::penalty).count(),
                            items.stream()
                                    .filter(item -> !tiers.of(item.item()).isEmpty())
                                    .count()));
        });
        lines.add("");
        lines.add("没有登记幅度的事项，原因写在事项的说明里（清单没有印出、残缺或者互相矛盾），罚款由人按法律文本确定。");
        for (LeniencyList list : lists.all()) {
            reasons(list, "待核的行", ListRow::needsReview, lines);
            reasons(list, "部分待核的行", row -> !row.needsReview() && row.reviewReason() != null, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void counts(LeniencyList list, String section, List<String> lines) {
        List<ListRow> rows = list.rows().stream()
                .filter(row -> row.section().equals(section))
                .toList();
        if (!rows.isEmpty()) {
            long parked = rows.stream().filter(ListRow::needsReview).count();
            long partly =
                    rows.stream().filter(row -> row.reviewReason() != null).count() - parked;
            lines.add("| %s | %s | %d | %d | %d | %d |"
                    .formatted(
                            list.source().title(),
                            SECTIONS.get(section),
                            rows.size(),
                            rows.size() - parked,
                            partly,
                            parked));
        }
    }

    private static void reasons(LeniencyList list, String heading, Predicate<ListRow> which, List<String> lines) {
        List<ListRow> rows = list.rows().stream().filter(which).toList();
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + heading + "：" + list.source().title());
        lines.add("");
        lines.add("| 部分 | 印刷序号 | 事项 | 原因 |");
        lines.add("|---|---:|---|---|");
        rows.forEach(row -> lines.add("| %s | %s | %s | %s |"
                .formatted(
                        SECTIONS.get(row.section()),
                        row.printedNumber(),
                        cell(row.itemName()),
                        cell(row.reviewReason()))));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
