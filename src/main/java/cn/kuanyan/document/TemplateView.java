package cn.kuanyan.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a template.
 *
 * @param id {@code null} for the template that the product ships
 * @param sha256 of the Word file
 * @param activatedBy who put it to use, {@code null} while nobody has
 */
public record TemplateView(
        Long id,
        String kind,
        String title,
        int version,
        LocalDate effectiveFrom,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        String activatedBy,
        Instant activatedAt) {}
