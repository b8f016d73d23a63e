package vn.congtam.events.submission;

import java.time.LocalDate;

/** A month in which a task counts, and the day by which its part of that month is to be handed in. */
public record Stage(String month, LocalDate due) {}
