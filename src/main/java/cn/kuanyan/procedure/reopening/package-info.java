/**
 * 恢复办理 of a closed case: what was left undone is done and the case is closed again with a fresh report. A closed case is
 * never re-opened to punish again (《中华人民共和国行政处罚法》第二十九条). The law does not order how; it is the practice of agencies.
 */
package cn.kuanyan.procedure.reopening;
