/**
 * What happens to the parties of a case: death, succession, correction, a party found later, joined and separated cases
 * (《中华人民共和国行政处罚法》第四十条; 《中华人民共和国行政强制法》第四十条; 《公安机关办理行政案件程序规定》第二百五十九条). Where the law is silent
 * the text says that it is the practice of agencies.
 */
package cn.kuanyan.procedure.party;
