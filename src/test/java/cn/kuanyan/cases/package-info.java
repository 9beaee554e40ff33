/**
 * Constructed cases that leave the straight path, each walked to its right end through the engine. The twelve, and where
 * each of them is tried:
 *
 * <ol>
 *   <li>refusal of service: {@link cn.kuanyan.cases.ServiceCasesTest}
 *   <li>public notice: {@link cn.kuanyan.cases.ServiceCasesTest}
 *   <li>a hearing asked for on the last day before the week of 国庆, and one day late: {@link
 *       cn.kuanyan.cases.HearingCasesTest}
 *   <li>a defence that changes the facts, second notice: {@code PenaltyCaseTest}, {@code
 *       aDefenceThatHoldsLeadsToAnotherDiscretionAndASecondNotice}
 *   <li>suspension across 春节: {@link cn.kuanyan.cases.SuspensionCaseTest}; the arithmetic of overlapping rests: {@code
 *       SuspensionTest}
 *   <li>instalments and default: {@link cn.kuanyan.cases.EnforcementCasesTest}
 *   <li>复议 that varies the fine: {@code RemedyTest}
 *   <li>诉讼 that annuls: {@code RemedyTest}; the decision made anew: {@code DecisionAnewTest}
 *   <li>application to the court on the first and on the last day, and one day outside: {@link
 *       cn.kuanyan.cases.EnforcementCasesTest}; the worked example: {@code CourtEnforcementTest}
 *   <li>criminal transfer accepted and refused: {@code CriminalTransferTest}
 *   <li>当场处罚: {@code SummaryProcedureTest}, {@code aWarningIsGivenServedReportedAndTheCaseClosed} and the others
 *   <li>recusal in the middle of a hearing: {@link cn.kuanyan.cases.HearingCasesTest}
 * </ol>
 */
package cn.kuanyan.cases;
