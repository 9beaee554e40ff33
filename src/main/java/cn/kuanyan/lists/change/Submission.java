package cn.kuanyan.lists.change;

import java.time.LocalDate;

/**
 * What an editor says of a draft when submitting it.
 *
 * @param documentNumber number of the document by which the authority makes the list, e.g. 晋公通字〔2022〕72号
 * @param effectiveFrom the day proposed for publication, or {@code null}
 * @param note for the publisher and for who reads the version later, or {@code null}
 */
public record Submission(String documentNumber, LocalDate effectiveFrom, String note) {}
