package vn.congtam.rulebook.indicator;

import vn.congtam.rulebook.exact.Ratio;

/**
 * A described level of a rubric.
 *
 * @param share of full attainment, 0 to 1
 */
public record Level(String code, String text, Ratio share) {}
