/**
 * Discretion (裁量): from recorded facts to outcome, force, grounds and fine range, with a verdict for every condition. Legal
 * basis: Art. 5, 30–34, 37, 49, 57, 58 and 63 of the 行政处罚法 and the 网信部门行政处罚裁量权基准适用规定.
 *
 * <p>Others call {@link cn.kuanyan.discretion.AssessLeniency}, {@link cn.kuanyan.discretion.FactSheet}, {@link
 * cn.kuanyan.discretion.ReasonsText}, {@link cn.kuanyan.discretion.HearingEntitlement}, {@link
 * cn.kuanyan.discretion.LegalReviewQuestion} and {@link cn.kuanyan.discretion.CollectiveDiscussionQuestion}. Nothing is
 * stored here.
 */
@org.springframework.modulith.ApplicationModule
package cn.kuanyan.discretion;
