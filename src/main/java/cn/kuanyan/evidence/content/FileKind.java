package cn.kuanyan.evidence.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of files that are taken in. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    HEIC("image/heic", "heic", "heif"),
    MP4("video/mp4", "mp4", "m4v", "3gp"),
    MOV("video/quicktime", "mov", "qt"),
    AVI("video/x-msvideo", "avi"),
    MKV("video/x-matroska", "mkv"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav"),
    M4A("audio/mp4", "m4a"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    OFD("application/ofd", "ofd"),
    TXT("text/plain", "txt", "log"),
    CSV("text/csv", "csv"),
    EML("message/rfc822", "eml"),
    ZIP("application/zip", "zip"),
    PCAP("application/vnd.tcpdump.pcap", "pcap", "pcapng", "cap");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name with the ending of the kind where it had none. */
    public String nameFor(String name) {
        return extension(name).isEmpty() ? name + "." + extensions.get(0) : name;
    }

    boolean endsLike(String name) {
        return extensions.contains(extension(name));
    }

    /** How it is called to a person: the ending in capitals. */
    String label() {
        return extensions.get(0).toUpperCase(Locale.ROOT);
    }

    /** Kinds whose content is only text, which no content tells apart. */
    boolean isText() {
        return Set.of(TXT, CSV, EML).contains(this);
    }

    /** What stands behind the last dot, in small letters; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
