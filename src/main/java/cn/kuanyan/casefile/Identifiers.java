package cn.kuanyan.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The check digits of the two official identifiers: 统一社会信用代码 (GB 32100-2015) and 居民身份证号 (GB 11643-1999),
 * and how they are masked.
 */
public final class Identifiers {

    private static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK_DIGITS = "10X98765432";

    private Identifiers() {}

    /** Whether the text is a 统一社会信用代码 of 18 characters with the right check digit. */
    public static boolean isCreditCode(String code) {
        if (code == null || !code.matches("[0-9A-HJ-NPQRTUWXY]{18}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CREDIT_CODE_WEIGHTS.length; i++) {
            sum += CREDIT_CODE_ALPHABET.indexOf(code.charAt(i)) * CREDIT_CODE_WEIGHTS[i];
        }
        return CREDIT_CODE_ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }

    /** Whether the text is an 居民身份证号 of 18 characters with a real birth date and the right check digit. */
    public static boolean isIdentityNumber(String number) {
        if (number == null || !number.matches("[1-9]\\d{16}[0-9X]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECK_DIGITS.charAt(sum % 11) == number.charAt(17) && hasBirthDate(number);
    }

    /** The birth date inside an 居民身份证号. */
    public static LocalDate birthDate(String identityNumber) {
        return LocalDate.parse(identityNumber.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Keeps the first and last characters, for people who need to recognise but not to know the number. */
    public static String masked(String identifier) {
        if (identifier == null || identifier.length() < 8) {
            return "****";
        }
        return identifier.substring(0, 3)
                + "*".repeat(identifier.length() - 5)
                + identifier.substring(identifier.length() - 2);
    }

    private static boolean hasBirthDate(String number) {
        try {
            return birthDate(number).getYear() >= 1900;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
