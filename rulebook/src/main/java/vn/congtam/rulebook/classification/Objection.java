package vn.congtam.rulebook.classification;

import vn.congtam.rulebook.Step;

/**
 * A leader graded above a ceiling, or while the ceiling is not yet known.
 *
 * @param blocks whether the grade must not be decided so; otherwise it is a warning
 * @param known false when what would limit the grade has no grade yet
 */
public record Objection(String key, boolean blocks, boolean known, Step step) {}
