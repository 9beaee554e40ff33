package cn.kuanyan.browser;

import cn.kuanyan.Browser;
import cn.kuanyan.browser.FormDefinition.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Fills in a form of Tasklist by mouse and keyboard. */
final class CamundaForm {

    private final Browser browser;
    private final FormDefinition definition;

    CamundaForm(Browser browser, FormDefinition definition) {
        this.browser = browser;
        this.definition = definition;
    }

    /** Answers these fields, from top to bottom, and leaves the others as they are. */
    void fill(Map<String, Object> answers) {
        browser.visible(By.cssSelector(".fjs-form"));
        Set<String> open = new HashSet<>(answers.keySet());
        for (Field field : definition.fields()) {
            if (open.remove(field.key())) {
                answer(field, "", answers.get(field.key()));
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("the form does not ask for " + open);
        }
    }

    private void answer(Field field, String row, Object value) {
        switch (field.type()) {
            case "textfield", "textarea", "number" -> type(element(field.id() + row), value.toString());
            case "datetime" ->
                type(element(field.id() + row + "-date"), value.toString().replace('-', '/') + Keys.TAB);
            case "select" -> select(field, row, value);
            case "radio" -> tick(element(field.id() + row + "-" + field.indexOf(value)), true);
            case "checkbox" -> tick(element(field.id() + row), Boolean.TRUE.equals(value));
            case "checklist" ->
                ((List<?>) value).forEach(one -> tick(element(field.id() + row + "-" + field.indexOf(one)), true));
            case "dynamiclist" -> fillRows(field, (List<?>) value);
            default -> throw new AssertionError("cannot fill in " + field);
        }
    }

    private void fillRows(Field list, List<?> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                browser.click(By.cssSelector(".fjs-repeat-render-add"));
            }
            Map<?, ?> answers = (Map<?, ?>) rows.get(row);
            for (Field field : list.rowFields()) {
                if (answers.containsKey(field.key())) {
                    answer(field, "_" + row, answers.get(field.key()));
                }
            }
        }
    }

    private static void type(WebElement element, String text) {
        element.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    /** Again when the first click went astray because the page moved under the mouse. */
    private void tick(WebElement box, boolean wanted) {
        browser.until(shown -> {
            boolean right = box.isSelected() == wanted;
            if (!right) {
                box.click();
            }
            return right;
        });
    }

    private void select(Field field, String row, Object value) {
        boolean searchable = field.component().path("searchable").asBoolean();
        WebElement display = element(field.id() + row + (searchable ? "" : "-display"));
        String label = field.labelOf(value);
        // It opens by a click, and also when the keyboard gets there from the field before.
        WebElement option = browser.until(shown -> {
            Optional<WebElement> found = browser.all(By.cssSelector(".fjs-dropdownlist-item")).stream()
                    .filter(item -> item.getText().equals(label))
                    .findFirst();
            if (found.isEmpty()) {
                display.click();
            }
            return found.orElse(null);
        });
        option.click();
        browser.until(ExpectedConditions.stalenessOf(option));
    }

    private WebElement element(String id) {
        WebElement element = browser.visible(By.cssSelector(".fjs-form [id$='-" + id + "']"));
        browser.script("arguments[0].scrollIntoView({block: 'center'})", element);
        return element;
    }
}
