/**
 * A case leaves the agency: suspected crimes go to the police (《中华人民共和国行政处罚法》第二十七条,
 * 《行政执法机关移送涉嫌犯罪案件的规定》), cases of another authority to the competent one (第二十二条至第二十五条). Each is a process
 * beside the case, whose tasks are steps of the case file like all others.
 */
package cn.kuanyan.procedure.transfer;
