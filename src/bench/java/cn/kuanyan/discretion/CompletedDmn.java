package cn.kuanyan.discretion;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A file's text with what Drools demands and Camunda does not: declared inputs and variables, {@code -} for any value, plain
 * names, FEEL's own type names. Rules, cells and order stay as they are; the other engines read the file itself.
 */
final class CompletedDmn {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final Document document;

    private CompletedDmn(Document document) {
        this.document = document;
    }

    static String of(String dmn, String decision) {
        try {
            var builders = DocumentBuilderFactory.newInstance();
            builders.setNamespaceAware(true);
            Document document = builders.newDocumentBuilder().parse(new InputSource(new StringReader(dmn)));
            new CompletedDmn(document).complete(decision);
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception broken) {
            throw new IllegalStateException(decision, broken);
        }
    }

    private void complete(String id) {
        Element root = document.getDocumentElement();
        root.setAttribute("name", id);
        List<Node> others = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element) || !element.getAttribute("id").equals(id)) {
                others.add(node);
            }
        }
        others.forEach(root::removeChild);
        Element decision = (Element) root.getElementsByTagNameNS(DMN, "decision").item(0);
        decision.setAttribute("name", id);
        Element table = first(decision, "decisionTable");
        decision.insertBefore(variable(id, ""), table);
        for (Element input : all(table, "input")) {
            Element expression = first(input, "inputExpression");
            plainType(expression);
            declare(root, decision, table, first(expression, "text").getTextContent().strip(), expression.getAttribute("typeRef"));
        }
        all(table, "output").forEach(CompletedDmn::plainType);
        all(table, "inputEntry").forEach(cell -> fill(cell, "-"));
        all(table, "outputEntry").forEach(cell -> fill(cell, "null"));
    }

    private void declare(Element root, Element decision, Element table, String input, String type) {
        Element data = element("inputData");
        data.setAttribute("id", "data_" + input);
        data.setAttribute("name", input);
        data.appendChild(variable(input, type));
        root.appendChild(data);
        Element required = element("requiredInput");
        required.setAttribute("href", "#data_" + input);
        Element requirement = element("informationRequirement");
        requirement.setAttribute("id", "requirement_" + input);
        requirement.appendChild(required);
        decision.insertBefore(requirement, table);
    }

    private Element variable(String name, String type) {
        Element variable = element("variable");
        variable.setAttribute("id", "variable_" + name);
        variable.setAttribute("name", name);
        if (!type.isEmpty()) {
            variable.setAttribute("typeRef", type);
        }
        return variable;
    }

    private Element element(String name) {
        return document.createElementNS(DMN, name);
    }

    private static void plainType(Element typed) {
        if (!List.of("", "string", "boolean").contains(typed.getAttribute("typeRef"))) {
            typed.removeAttribute("typeRef");
        }
    }

    private static void fill(Element cell, String any) {
        Element text = first(cell, "text");
        if (text.getTextContent().isBlank()) {
            text.setTextContent(any);
        }
    }

    private static Element first(Element parent, String name) {
        return all(parent, name).get(0);
    }

    private static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (name.equals(element.getLocalName())) {
                    found.add(element);
                }
                if ("rule".equals(element.getLocalName())) {
                    found.addAll(all(element, name));
                }
            }
        }
        return found;
    }
}
