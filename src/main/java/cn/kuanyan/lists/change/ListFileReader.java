package cn.kuanyan.lists.change;

import cn.kuanyan.lists.ListSource;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an uploaded file, or refuses it whole with one clear message; nothing of a refused file is kept. */
@Component
class ListFileReader {

    /** Bytes; the largest list printed so far is below 4 MiB. */
    static final int LIMIT = 8 * 1024 * 1024;

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final String RULE = "清单文件";
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile("<!(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);

    ListFile read(byte[] file, ListSource source) {
        String text = decoded(file);
        DmnModelInstance model = model(text);
        Headers headers = new Headers(source);
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            headers.expect(decision.getId());
            headers.retention(decision);
        }
        RawTable table = table(model, source.decision(), headers);
        headers.ofList(decisionTable(model, source.decision()), table);
        Optional<RawTable> fines = Optional.ofNullable(source.fineDecision()).map(id -> table(model, id, headers));
        fines.ifPresent(headers::ofFines);
        headers.refuse();
        requireRunnable(text);
        return new ListFile(text, table, fines);
    }

    /** A version is deployed to the engine as well, which must not fail on the day of its publication. */
    private static void requireRunnable(String text) {
        try {
            ENGINE.parseDecisions(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException unfit) {
            throw refused("决策引擎不能读取这个文件，请在下载的文本上修改。");
        }
    }

    private static String decoded(byte[] file) {
        if (file.length == 0) {
            throw refused("文件是空的，请选择要上传的 DMN 文件。");
        }
        if (file.length > LIMIT) {
            throw new Rejection(Rejection.Kind.TOO_LARGE, List.of(new Finding("file", RULE, "文件超过 8 MiB，请检查是否选错了文件。")));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException damaged) {
            throw refused("文件不是 UTF-8 编码的文字，可能已经损坏或者不是 DMN 文件。");
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher encoding = ENCODING.matcher(text);
        if (encoding.find() && !"UTF-8".equalsIgnoreCase(encoding.group(1))) {
            throw refused("文件声明的编码是 %s，请另存为 UTF-8。".formatted(encoding.group(1)));
        }
        if (FOREIGN.matcher(text).find()) {
            throw refused("文件不得包含 DOCTYPE 或者 ENTITY 声明。");
        }
        return text;
    }

    private static DmnModelInstance model(String text) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw refused("文件不是完整有效的 DMN%s，请用 Camunda Modeler 打开检查后重新保存。".formatted(where(text)));
        }
    }

    /** The model API does not say where; a second look at the bare XML does. */
    private static String where(String text) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new DefaultHandler() {
                        @Override
                        public void fatalError(SAXParseException error) throws SAXParseException {
                            throw error;
                        }
                    });
            return "";
        } catch (SAXParseException error) {
            return "（第 %d 行第 %d 列附近有错误）".formatted(error.getLineNumber(), error.getColumnNumber());
        } catch (SAXException | ParserConfigurationException | IOException unreadable) {
            return "";
        }
    }

    private static DecisionTable decisionTable(DmnModelInstance model, String decisionId) {
        if (model.getModelElementById(decisionId) instanceof Decision decision
                && decision.getExpression() instanceof DecisionTable table) {
            return table;
        }
        throw refused("文件里没有这个清单的决策表（决策编号 %s），请下载本清单现行文本后修改。".formatted(decisionId));
    }

    private static RawTable table(DmnModelInstance model, String decisionId, Headers headers) {
        DecisionTable table = decisionTable(model, decisionId);
        List<RawTable.Column> inputs = table.getInputs().stream()
                .map(input -> new RawTable.Column(
                        input.getInputExpression() == null
                                        || input.getInputExpression().getText() == null
                                ? ""
                                : content(input.getInputExpression().getText().getTextContent()),
                        label(input.getLabel())))
                .toList();
        List<RawTable.Column> outputs = table.getOutputs().stream()
                .map(output -> new RawTable.Column(label(output.getName()), label(output.getLabel())))
                .toList();
        List<RawTable.Rule> rules = new ArrayList<>();
        for (Rule rule : table.getRules()) {
            int line = rules.size() + 1;
            if (rule.getInputEntries().size() != inputs.size()
                    || rule.getOutputEntries().size() != outputs.size()) {
                throw refused("表格第 %d 行的单元格数与栏目数不一致，文件可能已经损坏。".formatted(line));
            }
            rules.add(new RawTable.Rule(
                    line,
                    label(rule.getId()),
                    note(rule),
                    cells(
                            inputs,
                            rule.getInputEntries().stream()
                                    .map(ListFileReader::inputCell)
                                    .toList()),
                    cells(
                            outputs,
                            rule.getOutputEntries().stream()
                                    .map(ListFileReader::outputCell)
                                    .toList())));
        }
        Decision decision = model.getModelElementById(decisionId);
        headers.language(table);
        return new RawTable(label(decision.getName()), inputs, outputs, List.copyOf(rules));
    }

    private record Entry(String text, String note) {}

    private static Entry inputCell(InputEntry entry) {
        return new Entry(content(entry.getText() == null ? "" : entry.getText().getTextContent()), note(entry));
    }

    private static Entry outputCell(OutputEntry entry) {
        return new Entry(content(entry.getText() == null ? "" : entry.getText().getTextContent()), note(entry));
    }

    private static List<RawTable.Cell> cells(List<RawTable.Column> columns, List<Entry> entries) {
        List<RawTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new RawTable.Cell(
                    columns.get(i), entries.get(i).text(), entries.get(i).note()));
        }
        return List.copyOf(cells);
    }

    private static String note(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : content(element.getDescription().getTextContent());
    }

    private static String content(String text) {
        return text.strip();
    }

    private static String label(String text) {
        return text == null ? "" : text.strip();
    }

    static Rejection refused(String message) {
        return Rejection.of("file", RULE, message);
    }
}
