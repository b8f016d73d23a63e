package vn.congtam.events.scoring;

/**
 * The converted work behind a, b and c (Art. 14): numerators and their common denominator, each an exact fraction such
 * as {@code 25/2}.
 */
public record Volumes(String assigned, String completed, String quality, String progress) {}
