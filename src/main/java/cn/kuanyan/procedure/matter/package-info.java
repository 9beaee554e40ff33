/**
 * What can happen at any point of a case: suspension, recusal (《中华人民共和国行政处罚法》第四十三条), another officer (第四十二条), a
 * longer time limit (第六十条) and the withdrawal of the filing. Each is a process of its own beside the case, whose tasks
 * are steps of the case file like all others.
 */
package cn.kuanyan.procedure.matter;
