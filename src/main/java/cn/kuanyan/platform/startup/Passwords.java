package cn.kuanyan.platform.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a password of a person with power over accounts must be, checked before anything starts. */
final class Passwords {

    private static final int LENGTH = 12;
    private static final Set<String> WELL_KNOWN = Set.of(
            "password",
            "passw0rd",
            "admin",
            "administrator",
            "demo",
            "camunda",
            "kuanyan",
            "letmein",
            "welcome",
            "qwerty",
            "changeme",
            "change-me",
            "secret",
            "123456",
            "test");

    private Passwords() {}

    /** What is wrong with the password, in Chinese; empty when nothing is. */
    static List<String> faults(String userId, String password) {
        List<String> faults = new ArrayList<>();
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < LENGTH) {
            faults.add("不足 " + LENGTH + " 个字符");
        }
        if (!userId.isBlank() && lower.contains(userId.toLowerCase(Locale.ROOT))) {
            faults.add("包含账号名");
        }
        if (WELL_KNOWN.stream()
                .anyMatch(word -> lower.replaceAll("[^a-z0-9-]", "").startsWith(word) && lower.length() < 20)) {
            faults.add("以常见口令开头");
        }
        boolean mixed = password.chars().anyMatch(Character::isUpperCase)
                && password.chars().anyMatch(Character::isLowerCase)
                && password.chars().anyMatch(Character::isDigit)
                && password.chars().anyMatch(character -> !Character.isLetterOrDigit(character));
        if (!mixed) {
            faults.add("没有同时包含大写字母、小写字母、数字和其他符号");
        }
        return faults;
    }
}
