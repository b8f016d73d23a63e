package vn.congtam.rulebook.slip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A conclusion of the competent authority that overrides the score. */
public record Conclusion(
        Ground ground, String document, @Nullable LocalDate date) {}
