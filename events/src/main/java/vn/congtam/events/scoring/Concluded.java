package vn.congtam.events.scoring;

import java.time.LocalDate;

/** A conclusion of the competent authority by which a grade is Not completed (Art. 20.4). */
public record Concluded(Ground ground, String document, LocalDate date) {}
