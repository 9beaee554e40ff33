/**
 * 行政复议 and 行政诉讼 against a decision: registered when they come in, answered in time, and carried into effect: on the
 * surcharge (《中华人民共和国行政处罚法》第七十三条), the amounts, the time for the court, what was published (第四十八条第二款) and the decision
 * itself, and with it what was paid and goes back to the party (《中华人民共和国国家赔偿法》第四条、第三十六条, 未核实). Legal
 * basis: 《中华人民共和国行政复议法》第二十条至第七十八条, 《中华人民共和国行政诉讼法》第四十四条至第九十七条.
 */
package cn.kuanyan.procedure.remedy;
