package cn.kuanyan.procedure.archive;

import java.time.Instant;

/**
 * An archive that somebody took, with what proves later that it is still the same.
 *
 * @param sha256 of the ZIP
 * @param manifestSha256 of the manifest in it, for whoever has only the unpacked files; {@code null} for an archive that was
 *     taken before manifests were entered
 * @param size in bytes
 */
public record TakenArchive(
        String sha256, String manifestSha256, long size, int files, Instant takenAt, String takenBy) {}
