package cn.kuanyan.procedure.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the tests of this package share: the form files, a filling with options, and a complete valid submission. */
final class Forms {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final FormFilling OFFICERS = FormFilling.empty()
            .withChoices("officers", choices())
            .withChoices("retentions", choices())
            .withChoices("followUps", choices())
            .withChoices("parties", List.of(new FormChoice("1", "试用立〔2026〕1号　某公司")))
            .withChoices("caseOfficers", choices())
            .withChoices("hearingOfficers", choices())
            .withChoices("hearingClerks", choices())
            .withChoices("items", List.of(new FormChoice("tianshui-cac/72", "事项七十二")))
            .withChoices("colleagues", choices())
            .withChoices("parties", List.of(new FormChoice("1", "试用立〔2026〕1号　某公司")))
            .withChoices("cases", List.of(new FormChoice("1", "试用立〔2026〕1号")))
            .withChoices("lists", List.of(new FormChoice("xiping-police", "西平清单")));

    private Forms() {}

    static Stream<String> names() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".form"))
                    .map(file -> file.substring(0, file.length() - ".form".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(Path.of("forms", name + ".form").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All components of a form, those inside of lists too. */
    static List<JsonNode> components(JsonNode container) {
        List<JsonNode> all = new ArrayList<>();
        container.path("components").forEach(component -> {
            all.add(component);
            all.addAll(components(component));
        });
        return all;
    }

    static FormTemplate of(String json) {
        try {
            return new FormTemplate("a-form", (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FormField> fields(String name) {
        return FormFields.of(FormTemplates.named(name).filled(OFFICERS));
    }

    /** Every field filled with something valid; of closed choices the first. */
    static Map<String, Object> complete(List<FormField> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.key(), valid(field)));
        return values;
    }

    private static Object valid(FormField field) {
        return switch (field.type()) {
            case "datetime" -> "2026-02-02";
            case "number" -> 12;
            case "checkbox" -> true;
            case "select", "radio" -> field.options().iterator().next();
            case "checklist", "taglist" -> List.of(field.options().iterator().next());
            case "dynamiclist" -> List.of(complete(field.row()));
            default -> field.money() ? "50000.5" : "某项内容";
        };
    }

    private static List<FormChoice> choices() {
        return List.of(new FormChoice("o1", "执法人员一"), new FormChoice("o2", "执法人员二"));
    }
}
