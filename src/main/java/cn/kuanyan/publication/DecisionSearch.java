package cn.kuanyan.publication;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a stranger looks for. Whatever was typed is cut to a bound; what is no year or page counts as none.
 *
 * @param year of the decision, zero for all
 * @param page from zero
 */
record DecisionSearch(String authority, String item, String party, String number, int year, int page) {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 10000;

    static DecisionSearch of(Map<String, String> typed) {
        return new DecisionSearch(
                text(typed.get("authority")),
                text(typed.get("item")),
                text(typed.get("party")),
                text(typed.get("number")),
                number(typed.get("year"), 1996, 2999),
                Math.max(0, number(typed.get("page"), 1, LAST_PAGE) - 1));
    }

    LocalDate first() {
        return LocalDate.of(year == 0 ? 1900 : year, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(year == 0 ? 2999 : year, 12, 31);
    }

    private static String text(String typed) {
        String text = typed == null ? "" : typed.replace("\0", "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static int number(String typed, int least, int most) {
        if (typed == null || !typed.matches("[0-9]{1,5}")) {
            return 0;
        }
        int number = Integer.parseInt(typed);
        return number < least || number > most ? 0 : number;
    }
}
