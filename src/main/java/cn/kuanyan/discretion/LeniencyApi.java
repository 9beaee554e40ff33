package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/leniency/preview}: the same assessment that a case uses; nothing is stored. */
@RestController
class LeniencyApi {

    /** As sent: text is read here, so that a wrong value is refused with its field and the accepted values. */
    record Body(
            String agency,
            String item,
            String conductDate,
            String decisionDate,
            String party,
            Map<String, Object> facts,
            Map<String, Object> confirmedConditions) {}

    private final AssessLeniency assess;

    LeniencyApi(AssessLeniency assess) {
        this.assess = assess;
    }

    @PostMapping("/api/leniency/preview")
    LeniencyPreview preview(@RequestBody Body body) {
        return assess.preview(new PreviewRequest(
                body.agency(),
                body.item(),
                date("conductDate", body.conductDate()),
                date("decisionDate", body.decisionDate()),
                party(body.party()),
                body.facts(),
                confirmed(body.confirmedConditions())));
    }

    private static LocalDate date(String field, String text) {
        if (text == null) {
            throw Rejection.of(field, "必填", "缺少 %s，格式为 2026-03-02".formatted(field));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw Rejection.of(field, "日期", "%s 不是日期：%s；格式为 2026-03-02".formatted(field, text));
        }
    }

    private static PartyKind party(String text) {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Rejection.of(
                        "party",
                        "当事人类型",
                        "当事人类型不能是 %s；可用的值：%s"
                                .formatted(
                                        text,
                                        Arrays.stream(PartyKind.values())
                                                .map(kind -> kind.name() + "（" + kind.label() + "）")
                                                .collect(Collectors.joining("、")))));
    }

    private static Map<String, Boolean> confirmed(Map<String, Object> conditions) {
        if (conditions == null) {
            return Map.of();
        }
        return conditions.entrySet().stream()
                .filter(condition -> condition.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, condition -> {
                    if (condition.getValue() instanceof Boolean yes) {
                        return yes;
                    }
                    throw Rejection.of(
                            "confirmedConditions." + condition.getKey(),
                            "须确认的条件",
                            "须确认的条件只能是 true（确认）或者 false（否定）：" + condition.getValue());
                }));
    }
}
