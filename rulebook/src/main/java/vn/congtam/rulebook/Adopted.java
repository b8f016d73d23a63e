package vn.congtam.rulebook;

import java.time.LocalDate;

/**
 * An agency's decision to rate by a rule set.
 *
 * @param from the first day on which a period by it may begin
 */
public record Adopted(String ruleSetId, LocalDate from) {}
