/**
 * What the agency knows of earlier cases of a party (违法记录查询): its own decided cases of the same party and the same
 * violation, and the facts that follow from them. Legal basis: 《中华人民共和国行政处罚法》第三十三条第一款 (初次违法); the
 * windows are parameters of {@code law/history.yaml}, unverified, because the Act sets none.
 *
 * <p>Others call {@link cn.kuanyan.history.PartyHistory} and read {@link cn.kuanyan.history.HistoryProposal} and {@link
 * cn.kuanyan.history.EarlierCase}. Another agency's cases are never looked at; nothing is stored or logged here.
 */
@org.springframework.modulith.ApplicationModule
package cn.kuanyan.history;
