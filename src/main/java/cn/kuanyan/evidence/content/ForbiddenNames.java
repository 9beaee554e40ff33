package cn.kuanyan.evidence.content;

import java.util.Set;

/** Names by which a computer would run a file, show it as a page or run what is in it. */
final class ForbiddenNames {

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "scr", "pif", "cpl", "msi", "msp", "sys", "jar", "class", "apk", "dex", "elf", "so",
            "bin", "run", "app", "dmg", "deb", "rpm", "iso", "img", "vhd", "vhdx", "chm", "lnk", "url", "scf", "reg",
            "inf", "swf", "xll");

    private static final Set<String> SCRIPTS = Set.of(
            "bat",
            "cmd",
            "js",
            "mjs",
            "jse",
            "vbs",
            "vbe",
            "vb",
            "wsf",
            "wsh",
            "wsc",
            "sct",
            "hta",
            "ps1",
            "psm1",
            "psd1",
            "sh",
            "bash",
            "csh",
            "py",
            "pyc",
            "pyw",
            "pl",
            "rb",
            "php",
            "jsp",
            "jspx",
            "asp",
            "aspx",
            "lua",
            "sql",
            "applescript");

    private static final Set<String> MACROS = Set.of(
            "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "xla", "xlt", "pptm", "potm", "ppam", "ppsm", "sldm");

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz");

    private ForbiddenNames() {}

    static void check(String name) {
        String extension = FileKind.extension(name);
        refuse(PROGRAMS, extension, name, "可执行文件", "是可以执行的程序");
        refuse(SCRIPTS, extension, name, "脚本文件", "是脚本");
        refuse(MACROS, extension, name, "宏", "是可以带宏的 Office 文件");
        refuse(PAGES, extension, name, "网页文件", "是可以带脚本的网页或者矢量图");
    }

    static boolean isForbidden(String name) {
        String extension = FileKind.extension(name);
        return PROGRAMS.contains(extension) || SCRIPTS.contains(extension) || MACROS.contains(extension);
    }

    private static void refuse(Set<String> extensions, String extension, String name, String rule, String what) {
        if (extensions.contains(extension)) {
            throw Judgement.refused(rule, "“%s”%s，不能提交；请提交其打印件、截图或者录屏。".formatted(name, what));
        }
    }
}
