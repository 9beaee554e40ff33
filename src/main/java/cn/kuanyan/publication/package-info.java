/**
 * Decisions that everybody may read without a login, and how personal data is taken out of them first. Legal basis:
 * 《中华人民共和国行政处罚法》第四十八条 (公开和撤回), 第五十条 (国家秘密、商业秘密和个人隐私保密); 《中华人民共和国个人信息保护法》第六条.
 *
 * <p>A rule proposes the text ({@link cn.kuanyan.publication.Redaction}), a person reads and confirms it, and only what
 * was confirmed is kept and shown ({@link cn.kuanyan.publication.PublishedDecisions}). Which decisions are published is
 * decided by the procedure; nothing here knows a case file.
 */
@org.springframework.modulith.ApplicationModule(displayName = "公示")
package cn.kuanyan.publication;
