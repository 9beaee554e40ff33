package cn.kuanyan.document;

import cn.kuanyan.problem.Rejection;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of an uploaded template. It is opened by LibreOffice on the server and by everybody who reads the document, so
 * that it brings all that it shows: nothing is fetched from elsewhere, and no field changes when it is opened.
 */
final class TemplateParts {

    /** What a frozen file may count anew each time it is opened; a date or a name would change with the day and the reader. */
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES");

    private static final Pattern PARTS =
            Pattern.compile("(?i).*(/|\\.(xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|odttf))");
    private static final XMLInputFactory READERS = readers();

    private TemplateParts() {}

    /** @throws Rejection naming what is not accepted */
    static void check(String name, byte[] part) throws XMLStreamException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vba") || lower.contains("activex") || lower.contains("embeddings/")) {
            throw Rejection.of("file", "不接受宏和嵌入对象", "模板含有宏或者嵌入对象（%s），不予接受。".formatted(name));
        }
        if (!PARTS.matcher(name).matches()) {
            throw Rejection.of("file", "不接受宏和嵌入对象", "模板含有文字和图片以外的内容（%s），不予接受。".formatted(name));
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || startsLikeXml(part)) {
            read(part);
        }
    }

    private static boolean startsLikeXml(byte[] part) {
        int first = part.length == 0 ? 0 : part[0] & 0xFF;
        return first == '<'
                || first == 0xEF
                || first == 0xFE
                || first == 0xFF && part.length > 1 && part[1] == (byte) 0xFE;
    }

    private static void read(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
        StringBuilder field = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("no declarations in a Word file");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader, field);
            }
        }
        require(field);
    }

    private static void element(XMLStreamReader reader, StringBuilder field) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "Relationship" -> requireOwn(reader);
            case "altChunk", "subDoc" -> throw elsewhere(reader.getLocalName());
            case "imagedata" -> {
                if (attribute(reader, "src") != null || attribute(reader, "href") != null) {
                    throw elsewhere("imagedata");
                }
            }
            case "fldSimple" -> require(new StringBuilder(String.valueOf(attribute(reader, "instr"))));
            case "fldChar" -> {
                require(field);
                field.setLength(0);
            }
            case "instrText" -> field.append(reader.getElementText());
            default -> {
                // Text, tables and their looks.
            }
        }
    }

    private static void requireOwn(XMLStreamReader relationship) {
        String type = String.valueOf(attribute(relationship, "Type"));
        if ("External".equalsIgnoreCase(attribute(relationship, "TargetMode")) && !type.endsWith("/hyperlink")) {
            throw elsewhere(type.replaceAll(".*/", ""));
        }
    }

    private static void require(StringBuilder field) {
        String command = field.toString().strip().replaceAll("\\s.*", "").toUpperCase(Locale.ROOT);
        if (!command.isEmpty() && !FIELDS.contains(command)) {
            throw Rejection.of("file", "不接受会变化的域", "模板含有域“%s”，打开时内容会变化，不予接受；除页码、页数以外请改为文字。".formatted(command));
        }
    }

    private static Rejection elsewhere(String what) {
        return Rejection.of("file", "不接受外部内容", "模板打开时会从别处载入内容（%s），不予接受。".formatted(what));
    }

    private static String attribute(XMLStreamReader element, String name) {
        for (int at = 0; at < element.getAttributeCount(); at++) {
            if (element.getAttributeLocalName(at).equals(name)) {
                return element.getAttributeValue(at);
            }
        }
        return null;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
