/**
 * The record of every act 全过程记录 (《中华人民共和国行政处罚法》第四十七条): who did what, when, by which article, before and after,
 * in one hash chain for each agency. Others tell {@link cn.kuanyan.audit.AuditTrail} of each row that they write and never
 * change; {@link cn.kuanyan.audit.AuditVerification} finds every row that was changed, added or removed beside it,
 * and through {@link cn.kuanyan.audit.ContentCheck} every file whose content is no longer that of its row.
 */
@org.springframework.modulith.ApplicationModule
package cn.kuanyan.audit;
