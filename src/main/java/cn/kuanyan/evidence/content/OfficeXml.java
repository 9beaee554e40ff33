package cn.kuanyan.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of an Office file, whatever it is called: formulas of sheets, commands in fields, templates from elsewhere. */
final class OfficeXml {

    private static final XMLInputFactory READERS = readers();

    private OfficeXml() {}

    static void check(InputStream part, String name) throws IOException {
        part.mark(8);
        int first = part.read();
        part.reset();
        if (first != '<' && first != 0xEF && first != 0xFE && first != 0xFF) {
            return; // pictures and printer settings
        }
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(part);
            Part kind = null;
            StringBuilder field = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw damaged(name);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    kind = kind == null ? Part.of(reader.getLocalName()) : kind;
                    element(kind, reader, field, name);
                }
            }
        } catch (XMLStreamException noXml) {
            if (first == '<') {
                throw damaged(name);
            }
        }
    }

    private static void element(Part kind, XMLStreamReader reader, StringBuilder field, String name)
            throws XMLStreamException {
        String element = reader.getLocalName();
        if (kind == Part.SHEET && element.equals("f")) {
            throw Judgement.refused("公式", "“%s”的单元格中有公式，打开时会被计算，不能提交；请只保留数值后重新提交，或者提交其 PDF。".formatted(name));
        }
        if (kind == Part.MACRO_SHEET) {
            throw OfficeInspection.macro(name);
        }
        if (kind == Part.RELATIONSHIPS && element.equals("Relationship")) {
            String type = String.valueOf(reader.getAttributeValue(null, "Type")).toLowerCase(Locale.ROOT);
            boolean external = "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"));
            if (external && !type.endsWith("/hyperlink") || type.endsWith("/vbaproject")) {
                throw Judgement.refused("外部内容", "“%s”打开时会从别处载入模板或者内容，不能提交；请提交其 PDF 或者打印件。".formatted(name));
            }
        }
        if (element.equals("instrText") || element.equals("fldSimple")) {
            field.append(element.equals("fldSimple") ? String.valueOf(instruction(reader)) : reader.getElementText());
            if (field.toString().toUpperCase(Locale.ROOT).contains("DDE")) {
                throw Judgement.refused("域代码", "“%s”中的域会启动其他程序（DDE），不能提交；请提交其 PDF 或者打印件。".formatted(name));
            }
        }
    }

    private static String instruction(XMLStreamReader field) {
        for (int i = 0; i < field.getAttributeCount(); i++) {
            if (field.getAttributeLocalName(i).equals("instr")) {
                return field.getAttributeValue(i);
            }
        }
        return "";
    }

    private static RuntimeException damaged(String name) {
        return Judgement.refused("文件损坏", "“%s”已经损坏，或者不是真正的 Office 文件，不能提交。".formatted(name));
    }

    /** What a part is, by its root. */
    private enum Part {
        SHEET,
        MACRO_SHEET,
        RELATIONSHIPS,
        OTHER;

        static Part of(String root) {
            return switch (root) {
                case "worksheet" -> SHEET;
                case "macrosheet" -> MACRO_SHEET;
                case "Relationships" -> RELATIONSHIPS;
                default -> OTHER;
            };
        }
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
