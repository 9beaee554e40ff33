package cn.kuanyan.lists;

import java.time.LocalDate;

/**
 * A version that is about to be published.
 *
 * @param base number of the version it was made from, which must still be the latest
 * @param effectiveFrom first day on which it is in force
 * @param sha256 checksum of the reviewed file, which is on file
 * @param preparedBy user id of who prepared it
 * @param publishedBy user id of another person
 */
public record NewVersion(
        String list,
        int base,
        LocalDate effectiveFrom,
        String documentNumber,
        String note,
        String sha256,
        String preparedBy,
        String publishedBy) {}
