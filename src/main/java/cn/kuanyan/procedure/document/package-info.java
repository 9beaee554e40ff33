/**
 * Documents in the procedure (《中华人民共和国行政处罚法》第四十四条、第五十二条、第五十九条等): each paper that is filed makes the
 * drafts and issues the documents that belong to it, in the same transaction; where every value comes from; and the
 * documents of a case over HTTP.
 */
package cn.kuanyan.procedure.document;
