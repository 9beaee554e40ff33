package cn.kuanyan.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One link of a chain of custody.
 *
 * @param from whoever gave it
 * @param to whoever has it since
 * @param officerOne user id of the first officer who took part, {@code null} where nobody collected anything
 * @param recordedBy user id
 */
public record CustodyEntry(
        long id,
        long fileId,
        CustodyAct act,
        String from,
        String to,
        String place,
        LocalDate on,
        String officerOne,
        String officerTwo,
        String reason,
        Instant recordedAt,
        String recordedBy) {}
