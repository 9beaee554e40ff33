package cn.kuanyan.evidence.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its first bytes. */
final class ContentType {

    static final String ZIP = "application/zip";
    static final String OLE = "application/x-tika-msoffice";

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private static final Map<String, FileKind> KINDS = Map.ofEntries(
            Map.entry("application/pdf", FileKind.PDF),
            Map.entry("image/jpeg", FileKind.JPEG),
            Map.entry("image/png", FileKind.PNG),
            Map.entry("image/tiff", FileKind.TIFF),
            Map.entry("image/heic", FileKind.HEIC),
            Map.entry("video/mp4", FileKind.MP4),
            Map.entry("video/quicktime", FileKind.MOV),
            Map.entry("video/x-msvideo", FileKind.AVI),
            Map.entry("application/x-matroska", FileKind.MKV),
            Map.entry("video/x-matroska", FileKind.MKV),
            Map.entry("audio/mpeg", FileKind.MP3),
            Map.entry("audio/vnd.wave", FileKind.WAV),
            Map.entry("audio/x-wav", FileKind.WAV),
            Map.entry("audio/mp4", FileKind.M4A),
            Map.entry("application/vnd.tcpdump.pcap", FileKind.PCAP));

    private ContentType() {}

    static String of(Path file) throws IOException {
        byte[] head = head(file, 16);
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (startsWith(head, 0xA1, 0xB2, 0xC3, 0xD4)
                || startsWith(head, 0xD4, 0xC3, 0xB2, 0xA1)
                || startsWith(head, 0xA1, 0xB2, 0x3C, 0x4D)
                || startsWith(head, 0x4D, 0x3C, 0xB2, 0xA1)
                || startsWith(head, 0x0A, 0x0D, 0x0D, 0x0A)) {
            return "application/vnd.tcpdump.pcap";
        }
        String brand = head.length >= 12 ? new String(head, 4, 8, StandardCharsets.ISO_8859_1) : "";
        return brand.startsWith("ftyp") ? ofBrand(brand.substring(4)) : byTika(file);
    }

    private static String ofBrand(String brand) {
        if (HEIF_BRANDS.contains(brand)) {
            return "image/heic";
        }
        return switch (brand) {
            case "qt  " -> "video/quicktime";
            case "M4A ", "M4B ", "M4P " -> "audio/mp4";
            default -> "video/mp4";
        };
    }

    private static String byTika(Path file) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return MAGIC.detect(stream, new Metadata()).getBaseType().toString();
        }
    }

    /** The kind of a type that needs no further look, {@code null} for any other. */
    static FileKind simple(String type) {
        return KINDS.get(type);
    }

    static byte[] head(Path file, int length) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(length);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        byte[] expected = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            expected[i] = (byte) magic[i];
        }
        return head.length >= expected.length && Arrays.equals(head, 0, expected.length, expected, 0, expected.length);
    }
}
