package cn.kuanyan.procedure.form;

/**
 * One option of a select, radio or checklist that the server supplies.
 *
 * @param value what is submitted, e.g. an officer number
 * @param label what the user reads, in Chinese; shown as plain text whatever it contains
 */
public record FormChoice(String value, String label) {}
