package cn.kuanyan.procedure.discretion;

import cn.kuanyan.discretion.FactQuestion;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The questions of the fact sheet as fields of a form. */
final class FactFields {

    static final String UNKNOWN = "unknown";

    private FactFields() {}

    /** A question left alone stays 尚未查明, which grants nothing; so no answer is forced. */
    static FormQuestion of(FactQuestion question, String help, Object known) {
        FormQuestion.Kind kind =
                switch (question.type()) {
                    case BOOLEAN -> FormQuestion.Kind.RADIO;
                    case ENUMERATION -> FormQuestion.Kind.SELECT;
                    case MONEY -> FormQuestion.Kind.MONEY;
                    case INTEGER -> FormQuestion.Kind.NUMBER;
                    case NUMBER -> FormQuestion.Kind.DECIMAL;
                };
        return new FormQuestion(
                kind, question.key(), question.label(), help, options(question), value(kind, known), false);
    }

    private static Object value(FormQuestion.Kind kind, Object known) {
        return switch (kind) {
            // Radio buttons and lists know texts only.
            case RADIO, SELECT -> known == null ? UNKNOWN : known.toString();
            // Papers keep decimals as text.
            case DECIMAL -> known instanceof String text ? new BigDecimal(text) : known;
            default -> known;
        };
    }

    private static List<FormChoice> options(FactQuestion question) {
        if (question.type() == Fact.Type.BOOLEAN) {
            return FormQuestion.TRUE_FALSE_UNKNOWN;
        }
        if (question.type() != Fact.Type.ENUMERATION) {
            return List.of();
        }
        List<FormChoice> options = new ArrayList<>();
        question.values()
                .forEach(value -> options.add(new FormChoice(value.value().toString(), value.label())));
        options.add(new FormChoice(UNKNOWN, "尚未查明"));
        return options;
    }
}
