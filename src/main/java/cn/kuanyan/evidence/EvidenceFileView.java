package cn.kuanyan.evidence;

import java.time.Instant;

/**
 * A file of a case, without its content.
 *
 * @param partyId the party whom it concerns, {@code null} for the whole case
 * @param recordId the paper of the case that it belongs to, {@code null} for none
 * @param mediaType what the content really is
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param uploadedBy user id
 */
public record EvidenceFileView(
        long id,
        long caseId,
        Long partyId,
        Long recordId,
        Purpose purpose,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        FileForm form,
        Instant uploadedAt,
        String uploadedBy) {}
