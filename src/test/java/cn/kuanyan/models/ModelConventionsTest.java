package cn.kuanyan.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model keeps to, so that a lawyer can read it and the engine runs it as it is read. */
class ModelConventionsTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern SOURCE = Pattern.compile("《[^》]+》第[^。；《]*?条|系[^。；]+的做法");
    private static final Pattern ID =
            Pattern.compile("(userTask|callActivity|gateway|startEvent|endEvent|event|flow)_[a-z][A-Za-z]+");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME_IN_EXPRESSION = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");
    private static final Pattern PERIOD = Pattern.compile("\\bR?P(T?\\d+[YMWDHS])+");
    private static final Set<String> ALLOWED_NAMES = Set.of(
            "penaltyCase", "remedy", "measure", "route", "caseId", "partyId", "matterId", "member", "task", "null");

    static Stream<Path> models() {
        return ModelFiles.all().stream();
    }

    @Test
    void thereIsTheMainProcessAndOneProcessPerStep() {
        assertThat(models().map(ModelFiles::nameOf))
                .contains("penalty-case", "filing", "investigation", "interview", "discretion", "prior-notice")
                .contains("hearing", "legal-review", "decision", "service", "publication", "enforcement")
                .contains("rectification", "closing");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aFileHoldsOneRunnableProcessOfItsOwnName(Path file) {
        Collection<Process> processes = ModelFiles.read(file).getModelElementsByType(Process.class);
        assertThat(processes).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(ModelFiles.nameOf(file));
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
            assertThat(process.getCamundaVersionTag()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyTheMainProcessesAreStartedByAPerson(Path file) {
        boolean step = file.getParent().endsWith("steps");
        assertThat(ModelFiles.processOf(ModelFiles.read(file)).isCamundaStartableInTasklist())
                .isEqualTo(!step);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawnAndNothingElseIs(Path file) {
        BpmnModelInstance model = ModelFiles.read(file);
        List<String> drawn = new ArrayList<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
        assertThat(drawn)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        elements(model).map(BaseElement::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDrawingIsClean(Path file) {
        ModelDrawing drawing = new ModelDrawing(ModelFiles.read(file));
        assertThat(drawing.overlaps()).isEmpty();
        assertThat(drawing.flowsThroughShapes()).isEmpty();
        assertThat(drawing.crossings()).isEmpty();
        assertThat(drawing.hiddenLabels()).isEmpty();
    }

    @Test
    void theMainProcessReadsAloudInTheOrderOfTheStatute() {
        BpmnModelInstance model = ModelFiles.read(Path.of("processes", "penalty-case.bpmn"));
        ModelDrawing drawing = new ModelDrawing(model);
        List<CallActivity> steps = new ArrayList<>(model.getModelElementsByType(CallActivity.class));
        // What goes to the police leaves the line.
        steps.removeIf(step -> step.getId().equals("callActivity_criminalTransfer"));
        steps.sort((a, b) -> drawing.isLeftOf(a, b) ? -1 : 1);
        assertThat(steps)
                .extracting(CallActivity::getName)
                .containsExactly("立案", "调查取证", "约谈", "裁量", "告知", "听证", "法制审核", "决定", "送达、公示、执行", "结案");
        assertThat(drawing.areOnOneLine(steps)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSayTheirKindAndMeaning(Path file) {
        assertThat(elements(ModelFiles.read(file)))
                .extracting(BaseElement::getId)
                .allMatch(id -> ID.matcher(id).matches());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasAChineseNameAndEveryAnswerToo(Path file) {
        BpmnModelInstance model = ModelFiles.read(file);
        Stream<FlowElement> named = Stream.concat(nodes(model), answers(model));
        assertThat(named).allSatisfy(element -> assertThat(element.getName())
                .as(element.getId())
                .isNotBlank()
                .containsPattern(CHINESE));
        assertThat(ModelFiles.processOf(model).getName()).containsPattern(CHINESE);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndAnswerNamesItsArticleOrWhosePracticeItIs(Path file) {
        BpmnModelInstance model = ModelFiles.read(file);
        Stream<BaseElement> documented =
                Stream.concat(Stream.of(ModelFiles.processOf(model)), Stream.concat(nodes(model), answers(model)));
        assertThat(documented)
                .allSatisfy(element ->
                        assertThat(documentation(element)).as(element.getId()).containsPattern(SOURCE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayAsksAQuestionThatAlwaysHasAnAnswer(Path file) {
        assertThat(ModelFiles.read(file).getModelElementsByType(ExclusiveGateway.class))
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("？");
                    assertThat(gateway.getOutgoing()).hasSizeGreaterThan(1);
                    long unconditional = gateway.getOutgoing().stream()
                            .filter(flow -> flow.getConditionExpression() == null)
                            .peek(flow -> assertThat(flow).isEqualTo(gateway.getDefault()))
                            .count();
                    assertThat(unconditional).as(gateway.getId()).isLessThanOrEqualTo(1);
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatAPersonAnsweredIsNeverADefault(Path file) {
        Pattern asksAPerson = Pattern.compile("\\broute\\b");
        assertThat(ModelFiles.read(file).getModelElementsByType(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().stream()
                        .anyMatch(flow -> flow.getConditionExpression() != null
                                && asksAPerson
                                        .matcher(flow.getConditionExpression().getTextContent())
                                        .find()))
                .allSatisfy(gateway -> assertThat(gateway.getDefault()).isNull());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasAFormAndSomeoneWhoDoesIt(Path file) throws IOException {
        boolean formsAreThere = hasForms();
        assertThat(ModelFiles.read(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            String form = "forms/" + kebab(task.getId().substring("userTask_".length()));
            assertThat(task.getCamundaFormKey()).isEqualTo("camunda-forms:app:" + form + "/${task.id}.form");
            if (formsAreThere) {
                assertThat(Path.of(form + ".form")).exists();
            }
            assertThat(Stream.of(
                            task.getCamundaAssignee(),
                            task.getCamundaCandidateUsers(),
                            task.getCamundaCandidateGroups()))
                    .as(task.getId())
                    .anyMatch(performer -> performer != null && !performer.isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsOnlyAskThePenaltyCase(Path file) throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(Files.readString(file));
        while (expressions.find()) {
            String withoutTexts = expressions.group(1).replaceAll("'[^']*'", "''");
            NAME_IN_EXPRESSION.matcher(withoutTexts).results().forEach(name -> used.add(name.group()));
        }
        assertThat(ALLOWED_NAMES).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsScriptedAndNoPeriodIsWrittenIntoAModel(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("camunda:historyTimeToLive=\"[^\"]*\"", "");
        assertThat(ModelFiles.read(file).getModelElementsByType(ScriptTask.class))
                .isEmpty();
        assertThat(text)
                .doesNotContain("camunda:class", "camunda:script", "<bpmn:script", "camunda:delegateExpression")
                .doesNotContainPattern(PERIOD);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aStepIsCalledInTheVersionTheCaseStartedWith(Path file) {
        Set<String> known = new TreeSet<>(models().map(ModelFiles::nameOf).toList());
        assertThat(ModelFiles.read(file).getModelElementsByType(CallActivity.class))
                .allSatisfy(call -> {
                    assertThat(known).contains(call.getCalledElement());
                    assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
                    // What follows a step may fail without undoing what an officer did in it.
                    assertThat(call.isCamundaAsyncAfter()).isTrue();
                });
    }

    private static Stream<FlowNode> nodes(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream();
    }

    private static Stream<SequenceFlow> answers(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() instanceof ExclusiveGateway);
    }

    private static Stream<FlowElement> elements(BpmnModelInstance model) {
        return Stream.concat(nodes(model), model.getModelElementsByType(SequenceFlow.class).stream());
    }

    private static String documentation(BaseElement element) {
        StringBuilder words = new StringBuilder();
        element.getDocumentations().forEach(part -> words.append(part.getTextContent()));
        return words.toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static boolean hasForms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.anyMatch(file -> file.toString().endsWith(".form"));
        }
    }
}
