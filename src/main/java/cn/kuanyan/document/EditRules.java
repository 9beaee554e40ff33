package cn.kuanyan.document;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.PlainText;
import java.util.Optional;

/** What may be written into a draft. */
final class EditRules {

    private static final int LONGEST = 20_000;

    private EditRules() {}

    static Optional<Finding> fault(DocumentKind kind, String field, String text) {
        DocumentField known = kind.fields().get(field);
        if (known == null) {
            return Optional.of(new Finding(field, "没有这个栏目", "《%s》没有“%s”这个栏目。".formatted(kind.title(), field)));
        }
        if (!known.editable()) {
            return Optional.of(new Finding(
                    field, "只能修改标明可以修改的栏目", "《%s》的“%s”取自案卷，不能在文书上修改。".formatted(kind.title(), known.label())));
        }
        if (text == null || text.length() > LONGEST || !PlainText.isPlain(PlainText.of(text))) {
            return Optional.of(
                    new Finding(field, "栏目内容", "“%s”应当是不超过 %d 字的文字，不含控制字符。".formatted(known.label(), LONGEST)));
        }
        return Optional.empty();
    }
}
