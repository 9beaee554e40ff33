/**
 * The Camunda forms of the procedure: reading them, filling them from the case and validating what any client submits
 * against the very form the user sees. The forms themselves are {@code forms/*.form}; each cites its articles. This
 * package knows no engine and no case: {@code cn.kuanyan.procedure} hands it choices and values and receives checked
 * values. Legal basis: 《中华人民共和国行政处罚法》第四十七条 (全过程记录: what is recorded must be complete and
 * legible) and 第五十条 (保密: inserted values must not become links or scripts).
 *
 * <p>Others use {@link cn.kuanyan.procedure.form.FormTemplates}, {@link cn.kuanyan.procedure.form.FormTemplate}, {@link
 * cn.kuanyan.procedure.form.FormFilling}, {@link cn.kuanyan.procedure.form.FormChoice}, {@link
 * cn.kuanyan.procedure.form.FormQuestion} and {@link cn.kuanyan.procedure.form.Markdown}.
 */
package cn.kuanyan.procedure.form;
