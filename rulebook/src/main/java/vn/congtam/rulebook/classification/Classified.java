package vn.congtam.rulebook.classification;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Grade;

/**
 * Somebody of the agency and the grade decided.
 *
 * @param key the staff code
 * @param group of similar tasks
 * @param grade absent for who is not rated; he is in no ratio
 */
public record Classified(String key, String group, @Nullable Grade grade) {}
