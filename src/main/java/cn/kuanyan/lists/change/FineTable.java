package cn.kuanyan.lists.change;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.ListSource;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The table of a list's own fines, where it has one. */
@Component
class FineTable implements FileCheck {

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> KINDS =
            Arrays.stream(PartyKind.values()).map(PartyKind::name).collect(Collectors.toSet());

    @Override
    public void check(ListFile file, ListSource source, Findings findings) {
        if (file.fines().isEmpty()) {
            return;
        }
        Set<String> rows =
                file.table().rules().stream().map(rule -> rule.output("row")).collect(Collectors.toSet());
        for (RawTable.Rule rule : file.fines().get().rules()) {
            words(rule, rule.input("row"), rows, "清单没有这一行：", findings);
            if (!rule.input("subject").any()) {
                words(rule, rule.input("subject"), KINDS, "没有这种处罚对象：", findings);
            }
            RawTable.Cell precursor = rule.input("precursorClass");
            if (!precursor.any() && !precursor.text().matches("[123](\\s*,\\s*[123])*")) {
                findings.addFine(rule, precursor, "只能写 1、2、3，用英文逗号隔开：" + precursor.text());
            }
            amounts(rule, findings);
        }
    }

    private static void words(
            RawTable.Rule rule, RawTable.Cell cell, Set<String> known, String refusal, Findings findings) {
        if (!WORDS.matcher(cell.text()).matches()) {
            findings.addFine(rule, cell, Literals.problem(cell.text()).orElse("文字必须加英文双引号：" + cell.text()));
            return;
        }
        Matcher words = WORD.matcher(cell.text());
        while (words.find()) {
            if (!known.contains(words.group(1))) {
                findings.addFine(rule, cell, refusal + words.group(1));
            }
        }
    }

    private static void amounts(RawTable.Rule rule, Findings findings) {
        boolean readable = true;
        for (RawTable.Cell cell : rule.outputs()) {
            boolean amount = Set.of("min", "max").contains(cell.column().name());
            var problem = Literals.problem(cell.text());
            if (problem.isPresent()) {
                findings.addFine(rule, cell, problem.get());
                readable = false;
            } else if (amount && !cell.text().matches("\\d{1,12}(\\.\\d{1,2})?")) {
                findings.addFine(rule, cell, "应当是不小于 0、最多两位小数的金额（元）：" + cell.text());
                readable = false;
            }
        }
        if (readable && new BigDecimal(rule.output("min")).compareTo(new BigDecimal(rule.output("max"))) > 0) {
            findings.addFine(rule, rule.outputs().get(0), "最低数额高于最高数额");
        }
    }
}
