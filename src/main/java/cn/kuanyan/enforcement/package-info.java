/**
 * What one party owes from a decision, and what it has paid: fine, confiscation, part payments, deferral and instalments,
 * and the surcharge for paying late. Pure arithmetic on dates and amounts; neither the engine nor the case file is known
 * here.
 *
 * <p>Legal basis: 《中华人民共和国行政处罚法》第六十六条第二款 (延期、分期), 第六十七条 (缴纳), 第七十二条第一款第一项 (加处罚款),
 * 第七十三条第三款 (复议、诉讼期间不计算); 《中华人民共和国行政强制法》第四十五条 (不超出本金).
 *
 * <p>How the law is read. The surcharge is counted on the fine alone, never on what is confiscated. A day counts when, at
 * its beginning, some of the fine that had to be paid by the day before was unpaid; so it runs from the day after the
 * limit to the day of the payment, both included. Money is credited to the fine before the confiscation. Parts of a fen
 * are dropped once, from the total. Whether a part payment makes the base smaller, and the order of crediting, are not
 * written in the Act: {@code law/enforcement.yaml} holds them as parameters marked 未核实.
 *
 * <p>Other packages may use {@link cn.kuanyan.enforcement.Ledger} and the records it is made of, and {@link
 * cn.kuanyan.enforcement.SurchargeLaw} for the parameters.
 */
@org.springframework.modulith.ApplicationModule(displayName = "缴款台账")
package cn.kuanyan.enforcement;
