package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/leniency/preview}: the same assessment that a case uses; nothing is stored. */
@RestController
class LeniencyApi {

    private static final String TEXT = "string";
    private static final String MAP = "object";

    /** As sent: everything is read here, so that a wrong value is refused with its field and the accepted values. */
    record Body(
            @Schema(type = TEXT) Object agency,
            @Schema(type = TEXT) Object item,
            @Schema(type = TEXT, format = "date") Object conductDate,
            @Schema(type = TEXT, format = "date") Object decisionDate,
            @Schema(
                            type = TEXT,
                            allowableValues = {"ORGANISATION", "PERSON_IN_CHARGE", "INDIVIDUAL"})
                    Object party,
            @Schema(type = MAP) Object facts,
            @Schema(type = MAP) Object confirmedConditions,
            @Schema(hidden = true) @JsonAnySetter Map<String, Object> others) {}

    private static final String FIELDS = "agency、item、conductDate、decisionDate、party、facts、confirmedConditions";

    private final AssessLeniency assess;

    LeniencyApi(AssessLeniency assess) {
        this.assess = assess;
    }

    @PostMapping("/api/leniency/preview")
    LeniencyPreview preview(@RequestBody Body body) {
        if (body.others() != null && !body.others().isEmpty()) {
            throw new Rejection(
                    Rejection.Kind.INVALID,
                    body.others().keySet().stream()
                            .map(field -> new Finding(field, "字段", "没有这个字段：%s；可用的字段：%s".formatted(field, FIELDS)))
                            .toList());
        }
        return assess.preview(new PreviewRequest(
                text("agency", body.agency()),
                text("item", body.item()),
                date("conductDate", body.conductDate()),
                date("decisionDate", body.decisionDate()),
                party(body.party()),
                map("facts", body.facts()),
                confirmed(map("confirmedConditions", body.confirmedConditions()))));
    }

    private static String text(String field, Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Rejection.of(field, "类型", "%s 须是文字，不能是 %s".formatted(field, value));
    }

    private static LocalDate date(String field, Object value) {
        if (value == null) {
            throw Rejection.of(field, "必填", "缺少 %s，格式为 2026-03-02".formatted(field));
        }
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeParseException impossible) {
            throw Rejection.of(field, "日期", "%s 不是日期：%s；格式为 2026-03-02".formatted(field, value));
        }
    }

    private static PartyKind party(Object value) {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Rejection.of(
                        "party",
                        "当事人类型",
                        "当事人类型不能是 %s；可用的值：%s"
                                .formatted(
                                        value,
                                        Arrays.stream(PartyKind.values())
                                                .map(kind -> kind.name() + "（" + kind.label() + "）")
                                                .collect(Collectors.joining("、")))));
    }

    private static Map<String, Object> map(String field, Object value) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> entries)) {
            throw Rejection.of(field, "类型", "%s 须是由名称和值组成的对象，例如 {}，不能是 %s".formatted(field, value));
        }
        Map<String, Object> read = new LinkedHashMap<>();
        entries.forEach((name, one) -> read.put(name.toString(), one));
        return read;
    }

    /** {@code null} stays: it says that the condition was not looked into, and its name is checked all the same. */
    private static Map<String, Boolean> confirmed(Map<String, Object> conditions) {
        Map<String, Boolean> read = new LinkedHashMap<>();
        conditions.forEach((condition, value) -> {
            if (value != null && !(value instanceof Boolean)) {
                throw Rejection.of(
                        "confirmedConditions." + condition, "须确认的条件", "须确认的条件只能是 true（确认）或者 false（否定）：" + value);
            }
            read.put(condition, (Boolean) value);
        });
        return read;
    }
}
