/**
 * Who may do what in a case: qualified officers, incompatible roles.
 * 《中华人民共和国行政处罚法》第四十二条、第五十八条第二款.
 *
 * <p>Others may use {@link cn.kuanyan.duties.OfficerProfile} and {@link cn.kuanyan.duties.OfficerProfiles}.
 */
package cn.kuanyan.duties;
