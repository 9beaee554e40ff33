package cn.kuanyan.lists.change;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.lists.ListSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What lines say as rows of the list: who they are, which power they belong to, and that lines of one row agree. */
@Component
class RowsTogether implements FileCheck {

    private static final Pattern ROW = Pattern.compile("([a-z0-9-]+)/(exempt|mitigated|lighter)/([^/\\s]{1,20})");
    private static final Pattern ITEM = Pattern.compile("\"([^\"]+)\"");

    private final Catalogue catalogue;

    RowsTogether(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(ListFile file, ListSource source, Findings findings) {
        Set<String> items = catalogue.itemsOf(source.agency()).stream()
                .map(CatalogueItem::item)
                .collect(Collectors.toSet());
        Map<String, List<RawTable.Rule>> rows = new LinkedHashMap<>();
        for (RawTable.Rule rule : file.table().rules()) {
            identity(rule, source, findings);
            item(rule, items, findings);
            rows.computeIfAbsent(rule.output("row"), any -> new ArrayList<>()).add(rule);
        }
        rows.remove("");
        rows.values().forEach(lines -> agree(lines, findings));
    }

    private static void identity(RawTable.Rule rule, ListSource source, Findings findings) {
        String id = rule.output("row");
        Matcher row = ROW.matcher(id);
        if (!row.matches()) {
            findings.addOutput(
                    rule, "row", "清单行的编号应当是“%s/部分/序号”，例如 \"%s/lighter/4\"".formatted(source.id(), source.id()));
        } else if (!row.group(1).equals(source.id())) {
            findings.addOutput(rule, "row", "清单行的编号应当以 %s/ 开头：%s".formatted(source.id(), id));
        } else if (!row.group(2).equals(rule.output("section"))) {
            findings.addOutput(rule, "section", "与清单行编号 %s 的部分不一致：%s".formatted(id, rule.output("section")));
        } else if (!row.group(3).equals(rule.output("number"))) {
            findings.addOutput(rule, "number", "与清单行编号 %s 的序号不一致：%s".formatted(id, rule.output("number")));
        }
    }

    private static void item(RawTable.Rule rule, Set<String> items, Findings findings) {
        RawTable.Cell cell = rule.input("item");
        Matcher item = ITEM.matcher(cell.text());
        if (cell.any()) {
            findings.add(rule, cell, "应当写明事项，一行只写一个");
        } else if (item.matches() && !items.contains(item.group(1))) {
            findings.add(rule, cell, "本机关的权责清单没有这个事项：" + item.group(1));
        } else if (!item.matches() && Literals.problem(cell.text()).isEmpty()) {
            findings.add(rule, cell, "一行只能写一个事项，加英文双引号：" + cell.text());
        }
    }

    private static void agree(List<RawTable.Rule> lines, Findings findings) {
        RawTable.Rule first = lines.get(0);
        Map<String, RawTable.Rule> alternatives = new HashMap<>();
        Map<String, RawTable.Rule> conditions = new HashMap<>();
        for (RawTable.Rule line : lines) {
            for (String output : Headers.OUTPUTS) {
                if (!RawTable.OF_THE_ALTERNATIVE.contains(output)
                        && !line.output(output).equals(first.output(output))) {
                    findings.addOutput(line, output, "与同一清单行的第 %d 行不一致".formatted(first.line()));
                }
            }
            if (!line.input("item").text().equals(first.input("item").text())) {
                findings.add(line, line.input("item"), "与同一清单行的第 %d 行不一致".formatted(first.line()));
            }
            RawTable.Rule same = alternatives.putIfAbsent(line.output("alternative"), line);
            if (same != null) {
                findings.addOutput(line, "alternative", "与第 %d 行的选择条件编号重复".formatted(same.line()));
            }
            RawTable.Rule twice = conditions.putIfAbsent(
                    line.conditions().stream()
                            .map(cell -> cell.column().name() + "=" + cell.text() + "#" + confirmed(cell))
                            .collect(Collectors.joining(";")),
                    line);
            if (twice != null) {
                findings.addOutput(line, "row", "与第 %d 行的条件完全相同，同一清单行不能重复".formatted(twice.line()));
            }
        }
    }

    private static String confirmed(RawTable.Cell cell) {
        return cell.column().name().startsWith("confirmed") ? cell.note() : "";
    }
}
