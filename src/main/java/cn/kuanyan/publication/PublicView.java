package cn.kuanyan.publication;

import java.time.LocalDate;

/**
 * A published decision as a stranger gets it: no id of the product, no officer.
 *
 * @param id the public one, at random
 */
record PublicView(
        String id,
        String authority,
        String itemName,
        String number,
        String party,
        LocalDate decidedOn,
        LocalDate publishedOn,
        String text) {}
