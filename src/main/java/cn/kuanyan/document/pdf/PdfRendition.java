package cn.kuanyan.document.pdf;

import cn.kuanyan.problem.Rejection;
import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeManager;
import org.jodconverter.core.office.OfficeUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes PDF/A-2b of a Word document. LibreOffice is started when the first one is asked for and ends with the product. */
@Component
public class PdfRendition {

    private static final Logger LOG = LoggerFactory.getLogger(PdfRendition.class);

    /** PDF/A-2b as LibreOffice's export filter numbers it. */
    private static final int PDF_A_2B = 2;

    private OfficeManager office;
    private Path workFolder;

    /** Whether LibreOffice is installed on this machine. */
    public boolean isAvailable() {
        File home = LocalOfficeUtils.getDefaultOfficeHome();
        return home != null && home.isDirectory();
    }

    /**
     * The document as PDF/A-2b with its fonts embedded.
     *
     * @param word a {@code .docx} file
     * @throws Rejection where LibreOffice is not installed or fails
     */
    public byte[] pdfA(byte[] word) {
        if (!isAvailable()) {
            throw Rejection.conflict(
                    "PDF", "本机没有安装 LibreOffice，不能生成 PDF；Word 文书可以照常下载。请系统管理员安装 libreoffice-writer 后再试。");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            LocalConverter.builder()
                    .officeManager(running())
                    .storeProperty("FilterData", Map.of("SelectPdfVersion", PDF_A_2B))
                    .build()
                    .convert(new ByteArrayInputStream(word))
                    .as(DefaultDocumentFormatRegistry.DOCX)
                    .to(pdf)
                    .as(DefaultDocumentFormatRegistry.PDF)
                    .execute();
        } catch (OfficeException failed) {
            LOG.error("LibreOffice did not make the PDF", failed);
            throw Rejection.conflict("PDF", "这份文书没有能够转换为 PDF，请稍后再试；仍不成功的，请系统管理员查看日志。");
        }
        return pdf.toByteArray();
    }

    private synchronized OfficeManager running() throws OfficeException {
        if (office == null) {
            OfficeManager starting = manager();
            starting.start();
            office = starting;
        }
        return office;
    }

    private OfficeManager manager() {
        try {
            workFolder = Files.createTempDirectory("kuanyan-pdf");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Path fonts = PdfFonts.installIn(workFolder);
        LocalOfficeManager.Builder manager = LocalOfficeManager.builder();
        if (File.separatorChar == '/') {
            manager.runAsArgs("env", "FONTCONFIG_FILE=" + fonts);
        }
        // A free port of the machine: two instances of the product do not meet.
        return manager.portNumbers(FreePort.find())
                .workingDir(workFolder.toFile())
                .build();
    }

    @PreDestroy
    synchronized void stop() throws IOException {
        if (office != null) {
            OfficeUtils.stopQuietly(office);
            FileSystemUtils.deleteRecursively(workFolder);
            office = null;
        }
    }
}
