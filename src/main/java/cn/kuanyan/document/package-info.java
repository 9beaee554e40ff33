/**
 * Legal documents 法律文书 (《中华人民共和国行政处罚法》第四十四条、第五十一条至第五十九条；《行政强制法》): their kinds are data
 * ({@code documents/<kind>.yaml} with the Word template beside it), each statutory content with its article. A document
 * is a draft until it is issued; issued it is frozen with its SHA-256, and what is to be changed is a new document that
 * names it. Others read by {@link cn.kuanyan.document.CaseDocuments} and write by
 * {@link cn.kuanyan.document.DocumentDrafts} and {@link cn.kuanyan.document.DocumentIssuing}; the kinds are
 * {@link cn.kuanyan.document.DocumentKinds} and their files {@link cn.kuanyan.document.DocumentTemplates}. Where the values
 * come from is told by a {@link cn.kuanyan.document.DocumentSource}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "法律文书")
package cn.kuanyan.document;
