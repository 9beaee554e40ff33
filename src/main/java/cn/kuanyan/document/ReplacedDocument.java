package cn.kuanyan.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a document says about the one that it corrects or withdraws. */
final class ReplacedDocument {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ReplacedDocument() {}

    static Map<String, Object> fields(DocumentKind kind, CaseDocument old, DocumentIssue issue, String reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        kind.fields().forEach((tag, field) -> {
            String value =
                    switch (field.source()) {
                        case "replaced.title" -> old.title();
                        case "replaced.number" -> issue.number();
                        case "replaced.issuedOn" -> OfficialText.date(LocalDate.ofInstant(issue.issuedAt(), CHINA));
                        case "replaced.reason" -> reason;
                        default -> null;
                    };
            if (value != null) {
                values.put(tag, value);
            }
        });
        return values;
    }
}
