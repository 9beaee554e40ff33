package cn.kuanyan.procedure.form;

import java.time.LocalDate;

/** Which reader reads which kind of field. */
final class ValueReaders {

    private final DateReader dates;
    private final ListReader lists;

    ValueReaders(LocalDate today, FormReader rows) {
        this.dates = new DateReader(today);
        this.lists = new ListReader(rows);
    }

    ValueReader of(FormField field) {
        return switch (field.type()) {
            case "textfield", "textarea" -> field.money() ? NumberReader::money : TextReader::read;
            case "number" -> NumberReader::whole;
            case FormField.DECIMAL -> NumberReader::decimal;
            case "datetime" -> dates;
            case "select", "radio" -> ChoiceReader::one;
            case "checklist", "taglist" -> ChoiceReader::several;
            case "checkbox" -> ChoiceReader::ticked;
            case "dynamiclist" -> lists;
            default -> throw new IllegalStateException(field.type());
        };
    }
}
