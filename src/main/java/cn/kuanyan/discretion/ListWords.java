package cn.kuanyan.discretion;

import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.problem.Rejection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Rows of lists as a person names them: an id means nothing to an officer or a party. */
@Component
public class ListWords {

    private static final Pattern ID = Pattern.compile("(?:清单行 )?([a-z][a-z0-9-]*/(?:exempt|mitigated|lighter)/\\w+)");

    private final LeniencyLists lists;

    ListWords(LeniencyLists lists) {
        this.lists = lists;
    }

    /** 《…清单》从轻处罚第4项, the number as printed. */
    String cited(String row) {
        try {
            return lists.cited(row);
        } catch (Rejection noSuchList) {
            return row;
        }
    }

    /** The same for a row at hand, in the version that it is from. */
    String cited(ListRow row) {
        try {
            return lists.cited(row);
        } catch (Rejection noSuchList) {
            return row.row();
        }
    }

    /** The text with every id of a row replaced by its name. */
    public String inWords(String text) {
        return ID.matcher(text).replaceAll(found -> Matcher.quoteReplacement(cited(found.group(1))));
    }
}
