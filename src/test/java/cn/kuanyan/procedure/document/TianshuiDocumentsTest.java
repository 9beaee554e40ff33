package cn.kuanyan.procedure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.pdf.PdfRendition;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.CompleteCases;
import cn.kuanyan.procedure.Papers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The complete 天水 case, from the clue to the archive, and every document that it leaves. */
@KuanyanTest
class TianshuiDocumentsTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String AUTHORITY = "天水市互联网信息办公室";

    /** Kinds with one document for the case, and how many of the two parties' kinds. */
    private static final Map<String, Integer> PATH = new TreeMap<>(Map.ofEntries(
            Map.entry("source-registration", 1),
            Map.entry("filing-approval", 1),
            Map.entry("correction-order", 2),
            Map.entry("investigation-report", 1),
            Map.entry("interview-notice", 2),
            Map.entry("interview-record", 1),
            Map.entry("prior-notice", 2),
            Map.entry("hearing-rights-notice", 2),
            Map.entry("notice-service-receipt", 2),
            Map.entry("statement-review", 2),
            Map.entry("hearing-notice", 2),
            Map.entry("hearing-record", 2),
            Map.entry("hearing-report", 2),
            Map.entry("legal-review-opinion", 1),
            Map.entry("discussion-record", 2),
            Map.entry("penalty-decision", 2),
            Map.entry("service-receipt", 2),
            Map.entry("closing-report", 1),
            Map.entry("file-index", 1)));

    private static List<DocumentView> documents;
    private static List<Party> parties;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CompleteCases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseDocuments caseDocuments;

    @Autowired
    private PdfRendition office;

    @BeforeEach
    void theCaseIsClosed() {
        if (documents == null) {
            long caseId = walk.caseId(cases.tianshui(START));
            parties = caseFiles.parties(caseId);
            documents = caseDocuments.issuedIn(caseId);
        }
    }

    @Test
    void everyDocumentOfItsPathIsIssued() {
        Map<String, Integer> issued = new TreeMap<>();
        documents.forEach(document -> issued.merge(document.kind(), 1, Integer::sum));

        assertThat(issued).containsAllEntriesOf(PATH);
    }

    @Test
    void everyDocumentIsFrozenWithItsHash() {
        assertThat(documents).allSatisfy(document -> {
            assertThat(document.status()).isEqualTo(DocumentView.Status.ISSUED);
            assertThat(document.issuedBy()).startsWith("ts");
            assertThat(document.sha256()).isEqualTo(sha256(caseDocuments.word(document.id())));
        });
    }

    @Test
    void noDocumentHasATagAnEmptyBracketOrEnglish() {
        assertThat(documents).allSatisfy(document -> {
            String text = text(document);
            assertThat(text)
                    .as(document.title())
                    .contains(AUTHORITY)
                    .doesNotContain("{{", "}}", "（）", "《》", "〔〕", "null", "。。", "，。", "；；")
                    .doesNotContain("未核实", "未经核实", "未取得");
            assertThat(withoutIdentifiers(text))
                    .as(document.title())
                    .doesNotContainPattern("[A-Za-z]{2,}")
                    .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        });
    }

    @Test
    void eachPartyHasItsOwnDecisionWithItsOwnFine() {
        assertThat(decision(Papers.COMPANY))
                .contains("统一社会信用代码：" + Papers.COMPANY_CODE, "法定代表人（负责人）：" + Papers.PERSON, "天水市秦州区金丝雀路1号")
                .contains("罚款人民币200,000.00元（大写：贰拾万元整）");
        assertThat(decision(Papers.PERSON))
                .contains("居民身份证号码：" + Papers.PERSON_ID, "所属单位：" + Papers.COMPANY, "天水市秦州区金丝雀路2号")
                .contains("罚款人民币40,000.00元（大写：肆万元整）")
                .doesNotContain("200,000.00");
    }

    @Test
    void theDecisionSaysAllThatArticleFiftyNineAsks() {
        String decision = decision(Papers.COMPANY);

        assertThat(decision)
                .containsPattern("天网信罚〔2026〕\\d+号")
                .contains("经责令改正拒不改正，违反了《中华人民共和国网络安全法》第二十六条第一款的规定。")
                .contains("用户注册信息及后台日志（电子数据），2026年3月2日于当事人住所地机房取得，来源：当事人提供。")
                .contains("责令改正", "改正结果为：拒不改正")
                .contains("行政处罚意见告知书（%s）和听证告知书（%s）"
                        .formatted(
                                of("prior-notice", Papers.COMPANY).number(),
                                of("hearing-rights-notice", Papers.COMPANY).number()))
                .contains("提出陈述、申辩：经营规模小，请求从轻处罚。", "要求听证。", "复核结论为不成立", "2026年3月25日举行听证")
                .contains("处罚种类：罚款。", "《中华人民共和国网络安全法》第六十四条")
                .contains("15日内", "第七十二条第一款第一项", "每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额")
                .contains("60日内向天水市人民政府申请行政复议", "6个月内依法向有管辖权的人民法院提起行政诉讼")
                .contains("2026年3月25日");
        assertThat(decision.stripTrailing()).endsWith("2026年3月25日");
    }

    @Test
    void theNoticesNameTheSumInFiguresAndInWords() {
        assertThat(text(of("prior-notice", Papers.COMPANY)))
                .contains("四、拟作出的行政处罚内容", "人民币200,000.00元（大写：贰拾万元整）。", "《中华人民共和国网络安全法》第六十四条。")
                .contains("依照《中华人民共和国行政处罚法》第六十三条第一款第一项的规定，你单位有要求听证的权利");
        assertThat(text(of("hearing-rights-notice", Papers.PERSON)))
                .contains("作出下列行政处罚：罚款人民币40,000.00元。拟罚款数额为人民币40,000.00元（大写：肆万元整）。")
                .contains("对你作出下列行政处罚")
                .doesNotContain("200,000.00", "你单位", "你（单位）");
    }

    @Test
    void theCauseIsTheConductAndNotThePowerToPunishIt() {
        assertThat(documents).allSatisfy(document -> assertThat(text(document)).doesNotContain("对未提供实名制身份的处罚"));
        assertThat(decision(Papers.COMPANY)).contains("案由为“未提供实名制身份”");
    }

    @Test
    void whoApprovesOrChairsIsNamedWithoutACertificateAndAnOpinionIsPrintedOnce() {
        assertThat(text(of("filing-approval", null)))
                .contains("负责人（签名）：天水负责人", "天水办案人员一（执法证号：试用-TS-01）")
                .doesNotContain("试用-TS-04", "同意。同意。");
        assertThat(text(of("investigation-report", null))).doesNotContain("同意。同意。", "试用-TS-03");
        assertThat(text(of("hearing-notice", Papers.COMPANY)))
                .contains("听证主持人：天水听证主持人", "2026年3月25日9时30分")
                .doesNotContain("试用-TS-08");
    }

    @Test
    void theReviewIsAboutTheStatementAndNotAboutTheRequestForAHearing() {
        assertThat(text(of("statement-review", Papers.COMPANY)))
                .contains("经营规模小，请求从轻处罚。")
                .doesNotContain("要求举行听证");
    }

    @Test
    void theReceiptNamesTheDecisionThatWasServed() {
        DocumentView decision = of("penalty-decision", Papers.COMPANY);

        assertThat(text(of("service-receipt", Papers.COMPANY)))
                .contains("行政处罚决定书（%s）".formatted(decision.number()), "当场交付", "2026年3月25日");
        assertThat(text(of("notice-service-receipt", Papers.PERSON)))
                .contains(
                        "行政处罚意见告知书（%s）"
                                .formatted(of("prior-notice", Papers.PERSON).number()),
                        "听证告知书（%s）"
                                .formatted(of("hearing-rights-notice", Papers.PERSON)
                                        .number()),
                        "直接送达");
    }

    @Test
    void theDiscussionKeepsEachOpinionAndTheIndexListsWhatWasIssued() {
        assertThat(text(of("discussion-record", Papers.COMPANY))).contains("（同意）：同意拟作决定。", "经过听证，数额较大。", "贰拾万元整");
        String index = text(of("file-index", null));
        documents.stream()
                .filter(document -> !document.kind().equals("file-index"))
                .forEach(document -> assertThat(index).contains(document.title()));
    }

    @Test
    void theClosingReportCitesNoProvisionThatNobodyRead() {
        assertThat(text(of("closing-report", null)))
                .contains("处罚决定执行完毕")
                .contains(Papers.PERSON
                        + "：行政处罚决定书（%s），罚款人民币40,000.00元"
                                .formatted(of("penalty-decision", Papers.PERSON).number()))
                .doesNotContain("结案的情形", "《网信部门行政执法程序规定》");
    }

    @Test
    void theDecisionBecomesAPdf() {
        assumeThat(office.isAvailable()).isTrue();
        DocumentView decision = of("penalty-decision", Papers.COMPANY);

        assertThat(office.pdfA(caseDocuments.word(decision.id())))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private DocumentView of(String kind, String party) {
        Long id = parties.stream()
                .filter(one -> one.name().equals(party))
                .map(Party::id)
                .findFirst()
                .orElse(null);
        return documents.stream()
                .filter(document -> document.kind().equals(kind))
                .filter(document -> id == null || id.equals(document.partyId()))
                .findFirst()
                .orElseThrow();
    }

    private String decision(String party) {
        return text(of("penalty-decision", party));
    }

    private String text(DocumentView document) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(caseDocuments.word(document.id())));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText().replaceAll("(?s)— ?1 ?—|PAGE", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutIdentifiers(String text) {
        return text.replaceAll(Pattern.quote(Papers.COMPANY_CODE), "").replaceAll("试用-TS-\\d+", "");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
