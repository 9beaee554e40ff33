package cn.kuanyan.platform.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** Refuses models that bring code of their own: a model says what the statute says, and asks named beans. */
class SafeModels extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of("scriptTask", "script", "connector");
    private static final List<String> FORBIDDEN_ATTRIBUTES =
            List.of("class", "resource", "formHandlerClass", "variableMappingClass");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        check(root);
    }

    private void check(Element element) {
        if (FORBIDDEN_ELEMENTS.contains(element.getTagName()) || namesLanguage(element)) {
            throw refusal(element, "脚本");
        }
        for (String name : FORBIDDEN_ATTRIBUTES) {
            if (element.attributeNS(CAMUNDA, name) != null || extensionHas(element, name)) {
                throw refusal(element, "camunda:" + name);
            }
        }
        element.elements().forEach(this::check);
    }

    private static boolean namesLanguage(Element element) {
        return "conditionExpression".equals(element.getTagName()) && element.attribute("language") != null;
    }

    /** Extension elements such as listeners carry the attribute without a prefix. */
    private static boolean extensionHas(Element element, String name) {
        return CAMUNDA.getNamespaceUri().equals(element.getUri()) && element.attribute(name) != null;
    }

    private static ProcessEngineException refusal(Element element, String what) {
        return new ProcessEngineException(
                "模型不得包含" + what + "（第 " + element.getLine() + " 行，元素 " + element.getTagName() + "）");
    }
}
