package cn.kuanyan.procedure.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** A list as it arrives: as a list, or as the text of a JSON array, which is how Tasklist sends it. */
final class ListValue {

    /** Twenty rows of a form's longest lines, with room. */
    private static final int LONGEST = 100_000;

    /** An array of objects of scalars is all a form can produce. */
    private static final int DEEPEST = 3;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private ListValue() {}

    static List<?> of(Object raw) {
        if (raw == null || "".equals(raw)) {
            return List.of();
        }
        if (raw instanceof List<?> list) {
            return list;
        }
        if (!(raw instanceof String text)) {
            throw notAList();
        }
        if (text.length() > LONGEST) {
            throw new Invalid("长度", "内容过长");
        }
        try {
            return JSON.readValue(text, List.class) instanceof List<?> list ? list : List.of();
        } catch (JsonProcessingException e) {
            throw notAList();
        }
    }

    private static Invalid notAList() {
        return new Invalid("类型", "应当是列表");
    }
}
