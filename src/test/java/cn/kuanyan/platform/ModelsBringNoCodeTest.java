package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.procedure.PastTheGate;
import java.net.http.HttpRequest.BodyPublishers;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KuanyanTest
class ModelsBringNoCodeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='t' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='t' camunda:class='java.lang.ProcessBuilder'/>",
                "<serviceTask id='t' camunda:expression='${1}'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>",
                "<userTask id='t'><extensionElements><camunda:taskListener event='create' class='x.Y'/></extensionElements></userTask>",
                "<userTask id='t'><extensionElements><camunda:executionListener event='start'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:executionListener></extensionElements></userTask>",
                "<userTask id='t' camunda:formHandlerClass='x.Y'/>",
                "<callActivity id='t' calledElement='x' camunda:variableMappingClass='x.Y'/>",
                "<serviceTask id='t'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>"
            })
    void aModelWithCodeOfItsOwnIsNotDeployed(String element) {
        // The engine itself stumbles over the first two before the listener sees the model.
        String refusal =
                element.contains("connector") ? "connect" : element.contains("formHandlerClass") ? "x.Y" : "模型不得包含";
        assertThatThrownBy(() -> deploy("code", element))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(refusal);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("code")
                        .count())
                .isZero();
    }

    @Test
    void aConditionInAScriptLanguageIsNotDeployed() {
        String flow = "<exclusiveGateway id='t'/><sequenceFlow id='x' sourceRef='t' targetRef='e'>"
                + "<conditionExpression xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='tFormalExpression' language='javascript'>true</conditionExpression></sequenceFlow>";
        assertThatThrownBy(() -> deploy("code", flow)).hasMessageContaining("模型不得包含脚本");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${environment}",
                "${accounts}",
                "${runtimeService}",
                "${springApplicationContext}"
            })
    void anExpressionReachesNoBeanThatWasNotGivenToModels(String expression) {
        String id = deploy(
                "reaches", "<serviceTask id='t' camunda:expression='" + expression + "' camunda:resultVariable='r'/>");
        try {
            assertThatThrownBy(() -> PastTheGate.go(() -> runtime.startProcessInstanceByKey("reaches")))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("Unknown property used in expression");
        } finally {
            repository.deleteDeployment(id, true);
        }
    }

    @Test
    void anExpressionReachesABeanThatWasGivenToModels() {
        String id = deploy("reaches", "<serviceTask id='t' camunda:expression='${probe.hit()}'/>");
        try {
            assertThat(PastTheGate.go(() -> runtime.startProcessInstanceByKey("reaches"))
                            .isEnded())
                    .isTrue();
        } finally {
            repository.deleteDeployment(id, true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "JUEL"})
    void aDecisionInAnotherLanguageThanFeelIsNotDeployed(String language) {
        assertThatThrownBy(() -> decision("expressionLanguage='" + language + "'", "", ""))
                .hasStackTraceContaining("只能使用 FEEL");
        assertThatThrownBy(() -> decision("", "expressionLanguage='" + language + "'", ""))
                .hasStackTraceContaining("只能使用 FEEL");
        assertThatThrownBy(() -> decision("", "", "expressionLanguage='" + language + "'"))
                .hasStackTraceContaining("只能使用 FEEL");
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("foreign")
                        .count())
                .isZero();
    }

    @Test
    void aDecisionInFeelIsDeployed() {
        String id = decision("expressionLanguage='feel'", "", "");
        repository.deleteDeployment(id, true);
    }

    @Test
    void officersAdministratorsAndSupervisorsCannotDeploy() {
        String[][] people = {
            {"tsofficer1", "tasklist"}, {"admin", "admin"}, {"tssupervisor", "cockpit"}, {"tseditor", "tasklist"}
        };
        for (String[] person : people) {
            Webapps webapps = Webapps.login(port, person[0], person[1]);
            String part = "--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n\r\n"
                    + model("smuggled", "<userTask id='t'/>") + "\r\n--b--\r\n";
            Webapps.Answer answer = webapps.send(
                    "POST",
                    "/camunda/api/engine/engine/default/deployment/create",
                    BodyPublishers.ofString(part),
                    "multipart/form-data; boundary=b",
                    true);
            assertThat(answer.status()).as(person[0] + " " + answer).isEqualTo(403);
        }
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("smuggled")
                        .count())
                .isZero();
    }

    private String decision(String atInput, String atTest, String atOutput) {
        String dmn =
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' xmlns:camunda='http://camunda.org/schema/1.0/dmn' id='d' name='d' namespace='n'>"
                        + "<decision id='foreign' name='f' camunda:historyTimeToLive='P10D'><decisionTable id='dt'><input id='i'>"
                        + "<inputExpression id='ie' typeRef='string' " + atInput
                        + "><text>x</text></inputExpression></input>"
                        + "<output id='o' name='o' typeRef='string'/><rule id='r'>"
                        + "<inputEntry id='in' " + atTest + "><text>\"a\"</text></inputEntry>"
                        + "<outputEntry id='out' " + atOutput
                        + "><text>\"b\"</text></outputEntry></rule></decisionTable></decision></definitions>";
        return repository.createDeployment().addString("d.dmn", dmn).deploy().getId();
    }

    private String deploy(String key, String element) {
        return repository
                .createDeployment()
                .addString(key + ".bpmn", model(key, element))
                .deploy()
                .getId();
    }

    private static String model(String key, String element) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>"
                + "<process id='" + key + "' isExecutable='true' camunda:historyTimeToLive='P10D'><startEvent id='s'/>"
                + "<sequenceFlow id='f1' sourceRef='s' targetRef='t'/>" + element
                + "<sequenceFlow id='f2' sourceRef='t' targetRef='e'/><endEvent id='e'/></process></definitions>";
    }
}
