package vn.congtam.rulebook.classification;

import vn.congtam.rulebook.exact.Ratio;

/**
 * Somebody with an Excellent score.
 *
 * @param key the staff code
 * @param total unrounded
 */
public record Candidate(String key, Ratio total) {}
