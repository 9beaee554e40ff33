/**
 * The change of a list as a process (《中华人民共和国行政处罚法》第三十四条): the gate of {@code list-change}, its forms in
 * Tasklist, its API and its page. Whatever way a person takes, the same task is completed through the same gate.
 */
package cn.kuanyan.procedure.listchange;
