/** The statistics of the radar: pure, and the same for whoever computes them again. */
@NullMarked
package vn.congtam.reporting.fairness.statistic;

import org.jspecify.annotations.NullMarked;
