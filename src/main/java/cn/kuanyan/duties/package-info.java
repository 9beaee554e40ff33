/**
 * Who may do what: offices, certificates and the duties that exclude one another (《中华人民共和国行政处罚法》第四十二、五十八、
 * 六十四、六十七条), as {@code law/duties.yaml} says. Others ask {@link cn.kuanyan.duties.DutyGuard}, {@link cn.kuanyan.duties.Recusals} and
 * {@link cn.kuanyan.duties.OfficerProfiles}.
 */
package cn.kuanyan.duties;
