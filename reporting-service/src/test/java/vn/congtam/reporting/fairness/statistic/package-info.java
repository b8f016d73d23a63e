@NullMarked
package vn.congtam.reporting.fairness.statistic;

import org.jspecify.annotations.NullMarked;
