package cn.kuanyan.evidence.content;

import static cn.kuanyan.evidence.content.Samples.bytes;
import static cn.kuanyan.evidence.content.Samples.docx;
import static cn.kuanyan.evidence.content.Samples.ftyp;
import static cn.kuanyan.evidence.content.Samples.ole;
import static cn.kuanyan.evidence.content.Samples.pdf;
import static cn.kuanyan.evidence.content.Samples.riff;
import static cn.kuanyan.evidence.content.Samples.text;
import static cn.kuanyan.evidence.content.Samples.with;
import static cn.kuanyan.evidence.content.Samples.xls;
import static cn.kuanyan.evidence.content.Samples.xlsx;
import static cn.kuanyan.evidence.content.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is and whether it is taken in, by its content alone. */
class FileInspectionTest {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final String MAIL = "From: a@example.cn\r\nDate: Mon, 2 Mar 2026 09:00:00 +0800\r\nSubject: x\r\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("现场.pdf", pdf("x"), FileKind.PDF),
                Arguments.of("照片.JPG", bytes(0xFF, 0xD8, 0xFF, 0xE0), FileKind.JPEG),
                Arguments.of("截图.png", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), FileKind.PNG),
                Arguments.of("扫描.tif", bytes('I', 'I', 42, 0), FileKind.TIFF),
                Arguments.of("照片.heic", ftyp("heic"), FileKind.HEIC),
                Arguments.of("录像.mp4", ftyp("isom"), FileKind.MP4),
                Arguments.of("录像.mov", ftyp("qt  "), FileKind.MOV),
                Arguments.of("录音.m4a", ftyp("M4A "), FileKind.M4A),
                Arguments.of("录像.avi", riff("AVI LIST"), FileKind.AVI),
                Arguments.of("录音.wav", riff("WAVEfmt "), FileKind.WAV),
                Arguments.of("录音.mp3", bytes('I', 'D', '3', 3, 0, 0), FileKind.MP3),
                Arguments.of(
                        "录像.mkv",
                        bytes(0x1A, 0x45, 0xDF, 0xA3, 0x93, 0x42, 0x82, 0x88, 'm', 'a', 't', 'r', 'o', 's', 'k', 'a'),
                        FileKind.MKV),
                Arguments.of("抓包.pcap", bytes(0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0), FileKind.PCAP),
                Arguments.of("笔录.docx", docx(), FileKind.DOCX),
                Arguments.of("流水.xlsx", xlsx(null), FileKind.XLSX),
                Arguments.of("流水.xls", xls(null), FileKind.XLS),
                Arguments.of("笔录.doc", ole("WordDocument"), FileKind.DOC),
                Arguments.of("公文.ofd", zip(Map.of("OFD.xml", text("<ofd:OFD/>"))), FileKind.OFD),
                Arguments.of("日志.txt", text("2026-03-02 登录成功 = + - @"), FileKind.TXT),
                Arguments.of("日志.txt", "二〇二六年三月二日，登录成功。".getBytes(GBK), FileKind.TXT),
                Arguments.of(
                        "流水.csv",
                        text("日期,金额,电话,备注\n2026-03-02,-200.50,+86 138-0000-0000,-\n\"x\",\"-1,000.00\",,\n"),
                        FileKind.CSV),
                Arguments.of("邮件.eml", text(MAIL + "\r\n<html><script>x</script></html>"), FileKind.EML),
                Arguments.of("材料.zip", zip(Map.of("a/", new byte[0], "a/现场.pdf", pdf("y"))), FileKind.ZIP),
                Arguments.of("材料.zip", zip(Map.of("现场照片.pdf", pdf("z")), GBK), FileKind.ZIP),
                Arguments.of("没有后缀", pdf("x"), FileKind.PDF));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("harmless")
    void whatIsAllowedIsKnownByItsContent(String name, byte[] content, FileKind kind) throws IOException {
        assertThat(inspect(name, content)).isEqualTo(kind);
    }

    static Stream<Arguments> dangerous() {
        return Stream.of(
                Arguments.of("可执行文件", "通知.exe", bytes('M', 'Z', 0x90)),
                Arguments.of("可执行文件", "通知.txt", bytes('M', 'Z', 0x90)),
                Arguments.of("可执行文件", "通知", bytes(0x7F, 'E', 'L', 'F', 2, 1, 1)),
                Arguments.of("可执行文件", "材料.zip", zip(Map.of("a.zip", zip(Map.of("b.exe", text("x")))))),
                Arguments.of("可执行文件", "材料.zip", zip(Map.of("b", bytes('M', 'Z', 0x90)))),
                Arguments.of("可执行文件", "邮件.eml", text(MAIL + "Content-Disposition: attachment; filename=\"x.exe\"\r\n")),
                Arguments.of("脚本文件", "运行.bat", text("dir")),
                Arguments.of("脚本文件", "运行.txt", text("@echo off\r\ndel *")),
                Arguments.of("脚本文件", "运行.txt", text("#!/bin/sh\nrm x")),
                Arguments.of("脚本文件", "材料.zip", zip(Map.of("x.ps1", text("x")))),
                Arguments.of("网页文件", "页面.html", text("<html></html>")),
                Arguments.of("网页文件", "页面.txt", text("<!DOCTYPE html><html><script>x</script>")),
                Arguments.of("网页文件", "图.svg", text("<svg onload='x'/>")),
                Arguments.of("网页文件", "图.txt", text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
                Arguments.of("宏", "笔录.docm", docx()),
                Arguments.of("宏", "笔录.docx", with(docx(), "word/vbaProject.bin", "x")),
                Arguments.of("宏", "流水.xlsx", with(xlsx(null), "xl/VBAPROJECT.bin", "x")),
                Arguments.of("宏", "流水.xlsx", with(xlsx(null), "xl/macrosheets/sheet1.xml", "<macrosheet/>")),
                Arguments.of("宏", "笔录.doc", ole("WordDocument", "Macros/VBA")),
                Arguments.of("宏", "流水.xls", ole("Workbook", "_VBA_PROJECT_CUR/x")),
                Arguments.of("公式", "流水.xlsx", xlsx("SUM(B1:B1)")),
                Arguments.of("公式", "流水.xls", xls("SUM(B1:B1)")),
                Arguments.of(
                        "公式",
                        "流水.xlsx",
                        with(
                                xlsx(null),
                                "xl/other.dat",
                                "<worksheet><sheetData><row><c><f>1+1</f></c></row></sheetData></worksheet>")),
                Arguments.of("公式", "材料.zip", zip(Map.of("流水.xlsx", xlsx("B1*2")))),
                Arguments.of("公式", "流水.csv", text("a,b\n1,=cmd|' /C calc'!A0\n")),
                Arguments.of("公式", "流水.csv", text("a;\"@SUM(1)\"\n")),
                Arguments.of("公式", "流水.csv", text("a\t+HYPERLINK(\"x\")\n")),
                Arguments.of("公式", "流水.csv", text("\uFEFF-2+3+cmd|' /C calc'!A0")),
                Arguments.of("公式", "流水.csv", "甲,=1+1".getBytes(GBK)),
                Arguments.of("嵌入对象", "笔录.docx", with(docx(), "word/embeddings/oleObject1.bin", "x")),
                Arguments.of("嵌入对象", "笔录.doc", ole("WordDocument", "ObjectPool/\u0001Ole10Native")),
                Arguments.of(
                        "外部内容",
                        "笔录.docx",
                        with(
                                docx(),
                                "word/_rels/settings.xml.rels",
                                "<Relationships><Relationship Type=\"x/attachedTemplate\" TargetMode=\"External\"/></Relationships>")),
                Arguments.of(
                        "域代码",
                        "笔录.docx",
                        with(
                                docx(),
                                "word/document.xml",
                                "<document><instrText>DDE</instrText><instrText>AUTO c</instrText></document>")),
                Arguments.of("加密文件", "笔录.docx", ole("EncryptedPackage")),
                Arguments.of("压缩包", "材料.zip", bytes('P', 'K', 3, 4)),
                Arguments.of("文件损坏", "流水.xlsx", with(xlsx(null), "xl/worksheets/sheet1.xml", "<worksheet><f")),
                Arguments.of("文件损坏", "笔录.doc", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
                Arguments.of("文件类型", "数据.dat", bytes(1, 2, 3, 4)),
                Arguments.of("文件类型", "表格.ods", zip(Map.of("mimetype", text("x")))),
                Arguments.of("文件类型", "照片.pdf", joined(pdf("x"), zip(Map.of("x.pdf", pdf("y"))))),
                Arguments.of("文件名后缀", "照片.jpg", pdf("x")),
                Arguments.of("文件名后缀", "笔录.docx", xlsx(null)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("dangerous")
    void whatIsDangerousIsRefusedWithItsReason(String rule, String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOfSatisfying(Rejection.class, refusal -> {
            Finding finding = refusal.findings().get(0);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.field()).isEqualTo("file");
            assertThat(finding.message()).contains("不能提交").doesNotContain("Exception");
        });
        assertThat(folder.resolve("sample")).exists();
    }

    @Test
    void aBombIsRefusedByItsRatioItsDepthAndTheNumberOfItsFiles() {
        byte[] dense = zip(Map.of("a.txt", new byte[60 * 1024 * 1024]));
        assertBomb("压缩比", dense);

        byte[] deep = zip(Map.of("a.txt", text("x")));
        for (int i = 0; i < 4; i++) {
            deep = zip(Map.of("a.zip", deep));
        }
        assertBomb("嵌套", deep);

        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= Budget.MAX_ENTRIES; i++) {
            many.put(i + "/", new byte[0]);
        }
        assertBomb("个", zip(many));
    }

    @Test
    void aBombInsideOfAnOfficeFileIsRefused() {
        byte[] bomb = with(docx(), "word/media/x.xml", "<x>" + " ".repeat(60 * 1024 * 1024) + "</x>");
        assertThatThrownBy(() -> inspect("笔录.docx", bomb))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("压缩炸弹");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", "+8613800000000", "-", "--", "-1,000.00", "+5%", "(1)", "2026-03-02", "a=b", "=", "-3.5e-7"
            })
    void numbersAndTextAreNoFormulas(String cell) {
        assertThat(CsvCells.isFormula(cell)).isFalse();
    }

    private void assertBomb(String why, byte[] content) {
        assertThatThrownBy(() -> inspect("材料.zip", content)).isInstanceOfSatisfying(Rejection.class, refusal -> {
            assertThat(refusal.findings().get(0).rule()).isEqualTo("压缩炸弹");
            assertThat(refusal.getMessage()).contains(why);
        });
    }

    private FileKind inspect(String name, byte[] content) throws IOException {
        return new FileInspection().inspect(Files.write(folder.resolve("sample"), content), name);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
