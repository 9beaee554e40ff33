package cn.kuanyan.casefile;

import java.util.List;

/** A clue as it is registered 案件来源登记, already checked. */
public record NewCase(
        String agency,
        String authority,
        String item,
        String itemName,
        String regime,
        Origin origin,
        Conduct conduct,
        String clue,
        List<NewParty> parties) {}
