package cn.kuanyan.procedure.form;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one submission, so that the user reads everything at once. */
final class Problems {

    /** Enough for a person to correct; an attacker's thousand unknown keys need no thousand answers. */
    private static final int MOST = 50;

    private final List<Finding> findings = new ArrayList<>();

    /** @param message follows the field's label, e.g. {@code 为必填项} */
    void add(FieldPath path, FormField field, String rule, String message) {
        add(path.key() + field.key(), rule, path.place() + "“" + field.label() + "”" + message);
    }

    void addUnknown(FieldPath path, String key) {
        String shown =
                key == null ? "" : key.substring(0, Math.min(40, key.length())).replaceAll("[^\\w.-]", "?");
        add(path.key() + shown, "未知字段", path.place() + "表单没有“" + shown + "”这一项，不能提交");
    }

    void refuse() {
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, findings);
        }
    }

    private void add(String field, String rule, String message) {
        if (findings.size() < MOST) {
            findings.add(new Finding(field, rule, message));
        }
    }
}
