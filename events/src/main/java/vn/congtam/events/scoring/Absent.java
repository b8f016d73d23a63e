package vn.congtam.events.scoring;

import java.time.LocalDate;

/** Days on which somebody was absent, the first and the last, as the document says; not why. */
public record Absent(LocalDate from, LocalDate until) {}
