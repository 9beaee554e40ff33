package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.PenaltyCase;

/**
 * A case that the person may read, and the address under which it was opened.
 *
 * @param base path of the page, to which its forms and downloads are relative
 * @param byTask whether a task lets the person read it
 */
record OpenedCase(PenaltyCase penaltyCase, String base, boolean byTask) {

    long id() {
        return penaltyCase.id();
    }
}
