package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CapitalAmount;
import cn.kuanyan.document.DocumentField;
import cn.kuanyan.document.OfficialText;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.form.FormTemplates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns stored values into print: no code, no ISO date and no English reaches a document. */
@Component
class FieldPrint {

    private final OfficerProfiles profiles;

    FieldPrint(OfficerProfiles profiles) {
        this.profiles = profiles;
    }

    /** The text, the rows of a list, or {@code null} where nothing is to be printed. */
    Object printed(DocumentField field, Object raw, CaseContext context) {
        return switch (field.as()) {
            case TEXT -> text(raw);
            case DATE -> OfficialText.text(raw.toString());
            case MONEY -> amount(raw).map(OfficialText::money).orElse(null);
            case CAPITALS -> amount(raw).map(CapitalAmount::of).orElse(null);
            case CHOICE, CHOICES -> labels(field.source(), raw, context);
            case PERSON -> people(raw, this::person);
            case NAME -> people(raw, this::name);
            case ROWS -> rows(field, raw, context);
        };
    }

    private static String text(Object raw) {
        if (raw instanceof Boolean yes) {
            return yes ? "是" : null;
        }
        if (raw instanceof List<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(FieldPrint::line)
                    .collect(Collectors.joining("；"));
        }
        return OfficialText.text(raw.toString());
    }

    private static String line(Object entry) {
        return entry instanceof Map<?, ?> row
                ? row.values().stream()
                        .filter(Objects::nonNull)
                        .map(value -> OfficialText.text(value.toString()))
                        .collect(Collectors.joining("，"))
                : OfficialText.text(entry.toString());
    }

    /** An amount of zero is none. */
    private static Optional<BigDecimal> amount(Object raw) {
        return Optional.of(raw.toString())
                .filter(text -> !text.isBlank())
                .map(BigDecimal::new)
                .filter(yuan -> yuan.signum() > 0);
    }

    /** The amount in a row; what somebody wrote in words is none. */
    private static Optional<BigDecimal> sum(Object value) {
        return Optional.ofNullable(value)
                .map(Object::toString)
                .filter(text -> text.matches("\\d+(\\.\\d{1,2})?"))
                .map(BigDecimal::new);
    }

    private static String people(Object raw, UnaryOperator<String> printed) {
        return DocumentFields.codes(raw).stream().map(printed).collect(Collectors.joining("、"));
    }

    private String name(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }

    private String person(String userId) {
        return profiles.find(userId)
                .map(profile -> profile.certificateNumber() == null
                        ? profile.displayName()
                        : "%s（执法证号：%s）".formatted(profile.displayName(), profile.certificateNumber()))
                .orElse(userId);
    }

    private String labels(String source, Object raw, CaseContext context) {
        return DocumentFields.codes(raw).stream()
                .map(code -> label(source, code, context))
                .collect(Collectors.joining("、"));
    }

    private String label(String source, String code, CaseContext context) {
        for (String one : source.split("\\|")) {
            String[] parts = one.strip().split("\\.");
            Optional<String> option = parts.length == 2 ? option(parts[0], parts[1], code) : Optional.empty();
            if (option.isPresent()) {
                return option.get();
            }
        }
        return context.progress().parties().stream()
                .filter(party -> party.id().toString().equals(code))
                .map(Party::name)
                .findFirst()
                .or(() -> profiles.find(code).map(OfficerProfile::displayName))
                .orElse(OfficialText.text(code));
    }

    private static Optional<String> option(String step, String key, String code) {
        return step.matches("[a-z]+(-[a-z]+)+") ? FormTemplates.named(step).optionLabel(key, code) : Optional.empty();
    }

    private List<Map<String, Object>> rows(DocumentField field, Object raw, CaseContext context) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (raw instanceof List<?> entries) {
            for (Object entry : entries) {
                rows.add(row(field, entry, rows.size() + 1, context));
            }
        }
        return rows;
    }

    private Map<String, Object> row(DocumentField field, Object entry, int index, CaseContext context) {
        Map<String, Object> printed = new LinkedHashMap<>();
        for (String column : field.columns()) {
            Object value = entry instanceof Map<?, ?> values ? values.get(column) : entry;
            if (column.equals("index")) {
                value = index;
            }
            if (column.equals("amountInWords") && entry instanceof Map<?, ?> values) {
                value = sum(values.get("amount")).map(CapitalAmount::of).orElse(null);
            }
            String step = field.source().split("\\.")[0];
            printed.put(column, value == null ? "" : cell(step, column, value));
        }
        return printed;
    }

    private static String cell(String step, String column, Object value) {
        if (value instanceof LocalDate day) {
            return OfficialText.date(day);
        }
        if (column.equals("amount") && sum(value).isPresent()) {
            return sum(value).map(OfficialText::money).orElseThrow();
        }
        return option(step, column, value.toString())
                .orElseGet(() -> Optional.ofNullable(text(value)).orElse(""));
    }
}
