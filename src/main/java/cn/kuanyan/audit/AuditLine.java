package cn.kuanyan.audit;

import java.time.Instant;

/**
 * One link of the chain as a reader of the case sees it.
 *
 * @param article {@code null} where the act has none of its own
 * @param hash SHA-256 in hexadecimal, which the next link contains
 */
public record AuditLine(long sequence, Instant at, String actor, String act, String article, String hash) {}
