package cn.kuanyan.lists.change;

import cn.kuanyan.lists.ListSource;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Files as drafts: read, checked and compared. */
@Component
class DraftReader {

    private static final int REMEMBERED = 4;

    private record Question(String sha256, String list, String base) {}

    /** Checking a long list takes seconds and its answer never changes; a page and its form ask for it again and again. */
    private final Map<Question, ListDraft> answered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, ListDraft> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private final ListFileReader files;
    private final DraftCheck check;
    private final ListDifference difference;
    private final EmptyTable empty;

    DraftReader(ListFileReader files, DraftCheck check, ListDifference difference, EmptyTable empty) {
        this.files = files;
        this.check = check;
        this.difference = difference;
        this.empty = empty;
    }

    /** The text of an uploaded file. @throws cn.kuanyan.problem.Rejection when it cannot be read as this list */
    String readable(byte[] file, ListSource source) {
        return files.read(file, source).text();
    }

    /** @param base text of the version it was made from, empty for the first version of a list */
    ListDraft draft(String text, ListSource source, Optional<String> base) {
        Question question = new Question(
                DigestUtils.sha256Hex(text),
                source.id(),
                base.map(DigestUtils::sha256Hex).orElse(""));
        ListDraft known = answered.get(question);
        if (known == null) {
            known = judged(question.sha256(), text, source, base);
            answered.put(question, known);
        }
        return known;
    }

    private ListDraft judged(String sha256, String text, ListSource source, Optional<String> base) {
        ListFile file = read(text, source);
        return new ListDraft(
                sha256,
                text,
                check.check(file, source),
                difference.between(base.map(before -> read(before, source)), file));
    }

    String emptyTable(ListSource source) {
        return empty.of(source);
    }

    private ListFile read(String text, ListSource source) {
        return files.read(text.getBytes(StandardCharsets.UTF_8), source);
    }
}
