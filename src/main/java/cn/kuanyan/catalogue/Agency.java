package cn.kuanyan.catalogue;

/**
 * An agency: its id is the engine's tenant id.
 *
 * @param numberPrefix short name that opens the numbers of its documents, e.g. 天网信
 * @param authorityByItem whether each item belongs to one of several organs of the agency, which alone may handle it
 * @param reconsideration organ to which a party may apply for reconsideration (《中华人民共和国行政复议法》第二十四条)
 * @param provincial whether it is a department of a provincial government, which alone may summon under 《中华人民共和国网络安全法》第五十八条
 */
public record Agency(
        String agency,
        String name,
        Regime regime,
        String numberPrefix,
        boolean authorityByItem,
        String reconsideration,
        boolean provincial) {}
