package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.PenaltyCase;
import java.time.LocalDate;

/** A case in the list of cases. */
record CaseLine(String number, String status, String itemName, String authority, LocalDate registeredOn) {

    static CaseLine of(PenaltyCase one) {
        return new CaseLine(one.number(), one.status().label(), one.itemName(), one.authority(), one.registeredOn());
    }
}
