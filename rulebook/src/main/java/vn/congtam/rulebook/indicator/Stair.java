package vn.congtam.rulebook.indicator;

import vn.congtam.rulebook.exact.Ratio;

/**
 * What is still credited up to so far from the target.
 *
 * @param distance from the target, or from the range
 * @param share of full attainment, between 0 and 1
 */
public record Stair(Ratio distance, Ratio share) {}
