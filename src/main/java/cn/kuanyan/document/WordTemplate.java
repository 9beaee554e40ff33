package cn.kuanyan.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.compute.RenderDataCompute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Fills a Word template. A tag is a key of the values and nothing else: no expression is ever evaluated, neither of the
 * template nor of a value, so that what a party writes is printed as it is.
 */
final class WordTemplate {

    private WordTemplate() {}

    static byte[] fill(byte[] template, DocumentKind kind, Map<String, Object> values) {
        try (XWPFTemplate word = XWPFTemplate.compile(new ByteArrayInputStream(template), configure(kind, values));
                ByteArrayOutputStream filled = new ByteArrayOutputStream(template.length * 2)) {
            word.render(values);
            LineParagraphs.make(word.getXWPFDocument());
            Seams.mend(word.getXWPFDocument());
            word.write(filled);
            return filled.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static Configure configure(DocumentKind kind, Map<String, Object> values) {
        ConfigureBuilder builder = Configure.builder().setRenderDataComputeFactory(model -> compute(model, values));
        kind.fields().forEach((tag, field) -> {
            if (field.as() == Format.ROWS) {
                builder.bind(tag, new LoopRowTableRenderPolicy());
            }
        });
        return builder.build();
    }

    /** In a row its own columns come first; a section about a text sees the same values as the rest. */
    private static RenderDataCompute compute(EnvModel model, Map<String, Object> values) {
        return tag -> model.getRoot() instanceof Map<?, ?> row && row.containsKey(tag) ? row.get(tag) : values.get(tag);
    }
}
