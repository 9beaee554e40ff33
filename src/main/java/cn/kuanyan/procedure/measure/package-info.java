/**
 * Things that are held while a case is investigated: 先行登记保存 (《中华人民共和国行政处罚法》第五十六条) and 查封、扣押、冻结
 * (《中华人民共和国行政强制法》第十六条至第三十三条). A case can have several at a time; each is a matter of its own, known by
 * the id of its application, with its own time limit, at whose end it lapses by itself.
 */
package cn.kuanyan.procedure.measure;
