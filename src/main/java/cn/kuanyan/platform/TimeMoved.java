package cn.kuanyan.platform;

import java.time.LocalDate;

/** Somebody moved the one clock of the product; whatever depends on the date looks at it again. */
public record TimeMoved(LocalDate today) {}
