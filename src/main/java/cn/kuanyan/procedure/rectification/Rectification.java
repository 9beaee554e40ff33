package cn.kuanyan.procedure.rectification;

/** Names shared by the steps of 整改. */
final class Rectification {

    /** Code of the limit by which the conduct is to be corrected; a person sets it, the Act has no number of days. */
    static final String PERIOD = "rectification";

    /** Code of the limit for the next check. */
    static final String NEXT_CHECK = "rectificationCheck";

    static final String ARTICLE_28 = "《中华人民共和国行政处罚法》第二十八条第一款";

    private Rectification() {}
}
