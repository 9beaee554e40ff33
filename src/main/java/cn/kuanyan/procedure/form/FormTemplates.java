package cn.kuanyan.procedure.form;

import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The forms on the classpath, {@code forms/<name>.form}, each read once. */
public final class FormTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, FormTemplate> READ = new ConcurrentHashMap<>();

    private FormTemplates() {}

    /**
     * @param name file name without ending, e.g. {@code verify-clue}
     * @throws Rejection NOT_FOUND when there is no such form
     */
    public static FormTemplate named(String name) {
        if (name == null || name.length() > 60 || !NAME.matcher(name).matches()) {
            throw unknown();
        }
        FormTemplate known = READ.get(name);
        return known != null ? known : READ.computeIfAbsent(name, FormTemplates::read);
    }

    private static FormTemplate read(String name) {
        try (InputStream file = FormTemplates.class.getResourceAsStream("/forms/" + name + ".form")) {
            if (file == null) {
                throw unknown();
            }
            return new FormTemplate(name, (ObjectNode) JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("forms/" + name + ".form", e);
        }
    }

    private static Rejection unknown() {
        return Rejection.notFound("没有这个表单");
    }
}
