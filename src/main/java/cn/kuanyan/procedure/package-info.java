/**
 * The procedure of an administrative penalty (《中华人民共和国行政处罚法》第五章): the two directions between the case file
 * and the engine. The process tells the application what was submitted ({@code ProcedureGate} and one {@code Step} per
 * user task, in a package per statutory step); the application answers the process's questions
 * ({@code PenaltyCaseQuestions}, the bean {@code penaltyCase} of the models).
 */
package cn.kuanyan.procedure;
