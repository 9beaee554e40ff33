/**
 * 案卷 as a page: one case as its people read it (《中华人民共和国行政处罚法》第四十七条 全过程记录), at {@code /cases/{number}} and,
 * rendered by the same template, beside the form in Tasklist. It shows what other packages know and offers nothing to them.
 */
package cn.kuanyan.procedure.casepage;
