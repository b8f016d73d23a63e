package vn.congtam.rulebook.period;

import java.time.LocalDate;

/**
 * From a day on, an agency rates by spans of a kind.
 *
 * @param from the first day of such a span
 */
public record Since(Kind kind, LocalDate from) {}
